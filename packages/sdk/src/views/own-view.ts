import type {
  Group,
  GroupPrivacy,
  Member,
  MemberPrivacy,
  MessageMember,
  System,
  SystemPrivacy,
} from '../generated/models.js'

/** A system as its owner sees it: nothing is hidden, and what is null is not set. */
export type OwnSystem = System & {
  privacy: SystemPrivacy
  /** Where dispatch events go, or null. Others have no such key (D25). */
  webhook_url: string | null
}

interface OwnMemberKeys {
  privacy: MemberPrivacy
  created: string
  /** Null for everybody else, whatever the privacy. */
  autoproxy_enabled: boolean
  message_count: number
  /** Absent if the server doesn't know aliases yet. */
  aliases?: string[]
}

/** A member as its owner sees it: nothing is hidden, and what is null is not set. */
export type OwnMember = Member & OwnMemberKeys

/** The member of a message as its owner sees it. */
export type OwnMessageMember = MessageMember & OwnMemberKeys

/** A group as its owner sees it: nothing is hidden, and what is null is not set. */
export type OwnGroup = Group & {
  privacy: GroupPrivacy
  created: string
}

/** Anything that the API shows its owner otherwise than others. */
export type Viewable = System | Member | MessageMember | Group

/** The owner's view of an entity. */
export type OwnView<Entity extends Viewable> = Entity extends Member
  ? OwnMember
  : Entity extends MessageMember
    ? OwnMessageMember
    : Entity extends Group
      ? OwnGroup
      : OwnSystem

/**
 * Whether this is the owner's view of a system, a member or a group: the only one with a `privacy`, and without anything hidden.
 *
 * Worth asking, since the API doesn't refuse a wrong or missing token on public reads, but answers with the public view (D3).
 *
 * @example
 * const member = await pk.members.get('robins')
 * if (isOwnView(member)) member.privacy.visibility // 'public'
 */
export function isOwnView<Entity extends Viewable>(entity: Entity): entity is Entity & OwnView<Entity> {
  return entity.privacy !== null
}
