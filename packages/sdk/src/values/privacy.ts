import type { GroupPrivacy, MemberPrivacy, PrivacyLevel, SystemPrivacy } from '../generated/models.js'
import { privacyKeys } from '../generated/privacy-keys.js'

/** The privacy object of each kind of entity. */
export interface PrivacyOf {
  system: SystemPrivacy
  member: MemberPrivacy
  group: GroupPrivacy
}

/**
 * A privacy object with the same level for every key. Members and groups that the API creates are public unless told otherwise,
 * whatever the system's defaults.
 *
 * @example await pk.members.create({ name: 'Ashley', privacy: wholePrivacy('member', 'private') })
 */
export function wholePrivacy<Kind extends keyof PrivacyOf>(kind: Kind, level: PrivacyLevel): PrivacyOf[Kind] {
  // `Object.fromEntries` knows nothing of the keys it is given.
  return Object.fromEntries(privacyKeys[kind].map((key) => [key, level])) as unknown as PrivacyOf[Kind]
}
