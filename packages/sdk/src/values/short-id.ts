import type { ShortId } from '../generated/models.js'
import { aBoolean, checkOptions, type Rules } from '../util/check-options.js'

/**
 * Turns a short id as people type it into the one form that is right everywhere: `EXA-MPL` becomes `exampl`.
 *
 * Case, dashes and white space around don't count. In paths the server takes most of these forms; in the lists of bodies it takes
 * the exact one only.
 *
 * @param text What somebody typed.
 * @returns Five or six lower-case letters, or null if the text is no short id. Whether an entity has it, only the server knows.
 */
export function normalizeShortId(text: string): ShortId | null {
  const id = text.trim().replaceAll('-', '').toLowerCase()
  return /^[a-z]{5,6}$/.test(id) ? id : null
}

/** How the bot shows short ids; each has a counterpart among the settings of a system. */
export interface ShortIdDisplay {
  /** Splits ids of six letters in the middle: `exa-mpl`. The setting `hid_display_split`. */
  split?: boolean | undefined
  /** Shows ids in capitals: `EXAMPL`. The setting `hid_display_caps`. */
  caps?: boolean | undefined
}

const displayRules: Rules<ShortIdDisplay> = { split: aBoolean, caps: aBoolean }

/**
 * Writes a short id as the bot shows it.
 *
 * @throws {TypeError} If an option makes no sense.
 * @example formatShortId('exampl', { split: true, caps: true }) // 'EXA-MPL'
 */
export function formatShortId(id: ShortId, options: ShortIdDisplay = {}): string {
  checkOptions(options, displayRules, 'formatShortId')
  const { split = false, caps = false } = options
  const parted = split ? id.replace(/^(.{3})(.{3})$/, '$1-$2') : id
  return caps ? parted.toUpperCase() : parted
}
