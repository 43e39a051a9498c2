import { createKeys } from '../generated/create-keys.js'
import type { Group, GroupCreate, Member, MemberCreate, MessageMember } from '../generated/models.js'

/**
 * Returns the body that creates a copy of a member: what a create takes, from what a read gives.
 *
 * @example
 * await other.members.create(createOf(await pk.members.get('robins')))
 *
 * @param member As its owner sees it. From the public view, what is hidden is missing in the copy.
 */
export function createOf(member: Member | MessageMember): MemberCreate
/**
 * Returns the body that creates a copy of a group, without its members.
 *
 * @param group As its owner sees it. From the public view, what is hidden is missing in the copy.
 */
export function createOf(group: Group): GroupCreate
export function createOf(entity: Member | MessageMember | Group): MemberCreate | GroupCreate {
  const keys: readonly string[] = 'proxy_tags' in entity ? createKeys.member : createKeys.group
  // Null and absent are the same in a creation, and of some keys null is a 500.
  const entries = Object.entries(entity).filter(([key, value]) => keys.includes(key) && value !== null)
  return Object.fromEntries(entries) as unknown as MemberCreate | GroupCreate
}
