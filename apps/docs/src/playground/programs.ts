import errors from '../../../examples/src/playground/errors.ts?raw'
import firstSteps from '../../../examples/src/playground/first-steps.ts?raw'
import manyChanges from '../../../examples/src/playground/many-changes.ts?raw'
import withoutPacing from '../../../examples/src/playground/without-pacing.ts?raw'

/** Programs to begin with, by the name that the menu shows. */
export const programs: Record<string, string> = {
  'First steps': firstSteps,
  'Many changes at once': manyChanges,
  'The same without pacing': withoutPacing,
  Errors: errors,
}
