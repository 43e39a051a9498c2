import { aClock, type Clock } from '../clock.js'
import { type PacingOptions, pacingRules } from '../pacing/options.js'
import type { Identity } from '../request/identity.js'
import { type CommonOptions, commonRules, requestRules } from '../request/options.js'
import { optionsOrFalse, type Rules } from '../util/check-options.js'

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

const { userAgent, token } = requestRules

export const clientRules: Rules<PluralKitOptions> = {
  ...commonRules,
  userAgent,
  token,
  pacing: optionsOrFalse(pacingRules),
  clock: aClock,
}
