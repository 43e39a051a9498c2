import type { Snowflake } from '../generated/models.js'
import { notA } from './not-a.js'

/** Milliseconds from 1970 to 2015, when Discord's time begins. */
const discordEpochMs = 1_420_070_400_000n

/**
 * When a Discord message, account, channel or server was created, to the millisecond.
 *
 * @throws {RangeError} If the text is no Discord id. The `original` of a message can be empty.
 */
export function snowflakeToDate(id: Snowflake): Date {
  return new Date(Number((BigInt(checked(id)) >> 22n) + discordEpochMs))
}

/**
 * The smallest Discord id of a moment: ids from then on are not smaller. Compare ids as `BigInt`, not as texts.
 *
 * @throws {RangeError} If the date is invalid, or before 2015: there are no ids.
 */
export function snowflakeFromDate(date: Date): Snowflake {
  return checked(String((BigInt(date.getTime()) - discordEpochMs) << 22n))
}

const checked = (id: Snowflake): Snowflake => (/^\d{1,20}$/.test(id) ? id : notA('Discord id', id))
