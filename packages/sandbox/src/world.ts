import type { Clock } from './clock.js'
import type { Dispatch } from './dispatch/dispatch.js'
import type { Random } from './random.js'
import type { Revision } from './revision.js'
import type { Store } from './store/store.js'
import type { Instant } from './time.js'

/** What operations work with. */
export interface World {
  readonly store: Store
  readonly dispatch: Dispatch
  readonly clock: Clock
  readonly random: Random
  readonly revision: Revision
  /** The time of a new row. */
  readonly stamp: () => Instant
}
