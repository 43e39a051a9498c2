import { component } from './assertions/component.js'
import { closeReadModels } from './decorators/close-read-models.js'
import { errorCodesTable } from './decorators/error-codes-table.js'
import { composeExamples } from './preprocessors/compose-examples.js'
import { rateLimitHeaders } from './preprocessors/rate-limit-headers.js'
import { validDefault } from './rules/valid-default.js'
import { validHeaderExample } from './rules/valid-header-example.js'
import { extendTypes } from './types.js'

export default () => ({
  id: 'pluralkit',
  typeExtension: { oas3: extendTypes },
  assertions: { component },
  preprocessors: { oas3: { 'rate-limit-headers': rateLimitHeaders, 'compose-examples': composeExamples } },
  rules: { oas3: { 'valid-default': validDefault, 'valid-header-example': validHeaderExample } },
  decorators: { oas3: { 'error-codes-table': errorCodesTable, 'close-read-models': closeReadModels } },
})
