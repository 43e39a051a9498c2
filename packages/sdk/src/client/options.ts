import { aClock, type Clock } from '../clock.js'
import type { PacingOptions } from '../pacing/options.js'
import type { Identity } from '../request/identity.js'
import { type CommonOptions, commonRules, requestRules } from '../request/options.js'
import type { Rules } from '../util/check-options.js'

/** Options of `createPluralKit`. */
export interface PluralKitOptions extends CommonOptions, Identity {
  /**
   * How requests are paced, so that the server rejects none; `false` sends everything at once.
   *
   * @defaultValue paced for one process
   */
  pacing?: PacingOptions | false | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

const { userAgent, token, pacing } = requestRules

export const clientRules: Rules<PluralKitOptions> = {
  ...commonRules,
  userAgent,
  token,
  pacing,
  clock: aClock,
}
