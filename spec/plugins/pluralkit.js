import { component } from './assertions/component.js'
import { closeReadModels } from './decorators/close-read-models.js'
import { errorCodesTable } from './decorators/error-codes-table.js'
import { retryNotes } from './decorators/retry-notes.js'
import { composeExamples } from './preprocessors/compose-examples.js'
import { deriveErrors } from './preprocessors/derive-errors.js'
import { deriveModels } from './preprocessors/derive-models.js'
import { rateLimitHeaders } from './preprocessors/rate-limit-headers.js'
import { nullSentence } from './rules/null-sentence.js'
import { validDefault } from './rules/valid-default.js'
import { validHeaderExample } from './rules/valid-header-example.js'
import { extendTypes } from './types.js'

export default () => ({
  id: 'pluralkit',
  typeExtension: { oas3: extendTypes },
  assertions: { component },
  preprocessors: {
    oas3: {
      'rate-limit-headers': rateLimitHeaders,
      'compose-examples': composeExamples,
      'derive-models': deriveModels,
      'derive-errors': deriveErrors,
    },
  },
  rules: {
    oas3: {
      'null-sentence': nullSentence,
      'valid-default': validDefault,
      'valid-header-example': validHeaderExample,
    },
  },
  decorators: {
    oas3: {
      'error-codes-table': errorCodesTable,
      'close-read-models': closeReadModels,
      'retry-notes': retryNotes,
    },
  },
})
