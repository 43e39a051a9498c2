/**
 * Read the front history, and add up who fronted for how long.
 *
 * @module history
 */
export {
  type FrontInterval,
  type FrontIntervalsOptions,
  frontIntervals,
} from '../../../packages/sdk/src/history/front-intervals.js'
export {
  type FrontTotal,
  type FrontTotalsOptions,
  frontTotals,
} from '../../../packages/sdk/src/history/front-totals.js'
export {
  type IterateSwitchesOptions,
  iterateSwitches,
  type ListSwitches,
} from '../../../packages/sdk/src/history/iterate-switches.js'
export type { Moment } from '../../../packages/sdk/src/history/moment.js'
