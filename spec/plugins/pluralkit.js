import { component } from './assertions/component.js'
import { closeReadModels } from './decorators/close-read-models.js'
import { errorCodesTable } from './decorators/error-codes-table.js'
import { externalDocs } from './decorators/external-docs.js'
import { portable } from './decorators/portable.js'
import { retryNotes } from './decorators/retry-notes.js'
import { upcomingNotes } from './decorators/upcoming-notes.js'
import { composeExamples } from './preprocessors/compose-examples.js'
import { deriveErrors } from './preprocessors/derive-errors.js'
import { deriveModels } from './preprocessors/derive-models.js'
import { rateLimitHeaders } from './preprocessors/rate-limit-headers.js'
import { namedUnions } from './rules/named-unions.js'
import { nullSentence } from './rules/null-sentence.js'
import { portablePattern } from './rules/portable-pattern.js'
import { validDefault } from './rules/valid-default.js'
import { validHeaderExample } from './rules/valid-header-example.js'
import { extendTypes } from './types.js'

export default () => ({
  id: 'pluralkit',
  typeExtension: { oas3: extendTypes },
  assertions: { component },
  preprocessors: {
    oas3: {
      'derive-errors': deriveErrors,
      'derive-models': deriveModels,
      'rate-limit-headers': rateLimitHeaders,
      'compose-examples': composeExamples,
    },
  },
  rules: {
    oas3: {
      'named-unions': namedUnions,
      'null-sentence': nullSentence,
      'portable-pattern': portablePattern,
      'valid-default': validDefault,
      'valid-header-example': validHeaderExample,
    },
  },
  decorators: {
    oas3: {
      'error-codes-table': errorCodesTable,
      'external-docs': externalDocs,
      'retry-notes': retryNotes,
      'upcoming-notes': upcomingNotes,
      'close-read-models': closeReadModels,
      portable,
    },
  },
})
