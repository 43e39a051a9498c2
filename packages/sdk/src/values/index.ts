/**
 * Helpers for the values that the API sends and takes, which stay what they are: strings. What reads a text that people type
 * (`normalize…`, `parse…`) answers null if it is no such thing; what takes values of the API throws a `RangeError`.
 *
 * @module
 */

export { privacyKeys } from '../generated/privacy-keys.js'
export {
  ageOn,
  type BirthdayOptions,
  type BirthdayParts,
  formatBirthday,
  nextBirthday,
  parseBirthday,
} from './birthday.js'
export { colorToRgb, formatColor, parseColor } from './color.js'
export { isImageUrl } from './image-url.js'
export { fits, limits, utf16Length } from './limits.js'
export { type PrivacyOf, wholePrivacy } from './privacy.js'
export { matchProxyTags, type ProxyMatch, type ProxyMatchOptions } from './proxy-tags.js'
export { normalizeRef, normalizeRefs, normalizeUuid } from './reference.js'
export { formatShortId, normalizeShortId, type ShortIdDisplay } from './short-id.js'
export { snowflakeFromDate, snowflakeToDate } from './snowflake.js'
export {
  compareTimestamps,
  timestampFromMicros,
  timestampToDate,
  timestampToMicros,
} from './timestamp.js'
