import type {
  Group,
  GroupPrivacy,
  Member,
  MemberPrivacy,
  MessageMember,
  PublicSystemSettings,
  System,
  SystemPrivacy,
  SystemSettings,
} from '../generated/models.js'

/** A system as its owner sees it: nothing is hidden, and what is null is not set. */
export interface OwnSystem extends System {
  privacy: SystemPrivacy
  /** Where dispatch events go, or null. Others have no such key. */
  webhook_url: string | null
}

/** A member as its owner sees it: nothing is hidden, and what is null is not set. */
export interface OwnMember extends Member {
  privacy: MemberPrivacy
  created: string
  /** Whether autoproxy may use the member. Null for everybody else, whatever the privacy. */
  autoproxy_enabled: boolean
  message_count: number
  /** Absent if the server doesn't know aliases yet. */
  aliases?: string[]
}

/** The member of a message as its owner sees it. */
export interface OwnMessageMember extends Omit<OwnMember, 'system'> {}

/** A group as its owner sees it: nothing is hidden, and what is null is not set. */
export interface OwnGroup extends Group {
  privacy: GroupPrivacy
  created: string
}

/** Anything that the API shows its owner otherwise than others. */
export type Viewable = System | Member | MessageMember | Group | SystemSettings | PublicSystemSettings

/** The owner's view of an entity. */
export type OwnView<Entity extends Viewable> = Entity extends Member
  ? OwnMember
  : Entity extends MessageMember
    ? OwnMessageMember
    : Entity extends Group
      ? OwnGroup
      : Entity extends System
        ? OwnSystem
        : SystemSettings

/**
 * Whether this is the owner's view of a system, a member, a group or a system's settings: nothing in it is hidden.
 *
 * Worth asking, since the API doesn't reject a wrong or missing token on public reads, but responds with the public view.
 *
 * @example
 * const member = await pk.members.get('robins')
 * if (isOwnView(member)) member.privacy.visibility // 'public'
 */
export function isOwnView<Entity extends Viewable>(entity: Entity): entity is Entity & OwnView<Entity> {
  // Settings have no privacy. The public ones lack some keys.
  return 'privacy' in entity ? entity.privacy !== null : 'timezone' in entity
}
