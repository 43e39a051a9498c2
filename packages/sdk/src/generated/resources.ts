// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { Exact, NotEmpty } from '../exact.js'
import type { RequestOptions } from '../options.js'
import type { ApiPromise } from '../request/api-promise.js'
import type {
  Autoproxy,
  AutoproxyUpdate,
  FullSwitch,
  GetAutoproxyQuery,
  Group,
  GroupCreate,
  GroupRefList,
  GroupUpdate,
  ListGroupsQuery,
  ListSwitchesQuery,
  Member,
  MemberCreate,
  MemberGuildSettings,
  MemberGuildSettingsUpdate,
  MemberRefList,
  MemberUpdate,
  Message,
  NonEmptyGroupRefList,
  NonEmptyMemberRefList,
  Switch,
  SwitchCreate,
  SwitchUpdate,
  System,
  SystemGuildSettings,
  SystemGuildSettingsUpdate,
  SystemSettingsUpdate,
  SystemSettingsView,
  SystemUpdate,
  UpdateAutoproxyQuery,
  UpdatedSystemSettings,
} from './models.js'

/** Methods of `pk.systems`. */
export interface SystemsResource {
  /**
   * Get a system.
   *
   * Anybody may read any system. What its privacy hides is null for everybody but the owner, who is known by the token.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param options Options of this request.
   * @returns The system in the caller's view.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  get(systemRef: string, options?: RequestOptions): ApiPromise<System>

  /**
   * Update a system.
   *
   * Changes the keys that are given and keeps the rest. Only the token's own system can be changed, by `@me` or any other reference to it.
   * Raises the dispatch event `UPDATE_SYSTEM`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param body Changes to a system. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string.
   * @param options Options of this request.
   * @returns The system after the change, as its owner sees it.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  update<Body extends SystemUpdate>(systemRef: string, body: Exact<Body, SystemUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<System>

  /**
   * Get the settings of a system.
   *
   * The owner gets all settings, everybody else those that change how the system's messages and ids look.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param options Options of this request.
   * @returns All settings for the owner, the public ones for everybody else.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  getSettings(systemRef: string, options?: RequestOptions): ApiPromise<SystemSettingsView>

  /**
   * Update the settings of a system.
   *
   * Changes the keys that are given and keeps the rest. Booleans, `timezone` and `description_templates` can't be null: the server answers that with a 500.
   * A body of nothing but keys that can't be set is a 400. Raises the dispatch event `UPDATE_SETTINGS`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param body Changes to the settings of a system. Fields that are absent keep their value. Most fields can't be `null`: the server responds with a 500. `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
   * @param options Options of this request.
   * @returns The settings after the change, with `card_show_color_hex` and without the default of `name_format`.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateSettings<Body extends SystemSettingsUpdate>(systemRef: string, body: Exact<Body, SystemSettingsUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<UpdatedSystemSettings>

  /**
   * Get the autoproxy of a system in a server.
   *
   * Only for the token's own system. Autoproxy that was never set up is created on the way, switched off: there is no 404.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param query `guild_id`: Discord id of the server (guild). The server answers 501 without it, as settings for all servers at once don't exist yet. `0` names a row of its own. `channel_id`: Discord id of a channel. Reserved: the server answers 501 whenever it is given.
   * @param options Options of this request.
   * @returns Autoproxy in the server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 501 `NotImplemented` (50001): Autoproxy was requested without `guild_id`, or with `channel_id`.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  getAutoproxy<Query extends GetAutoproxyQuery>(systemRef: string, query: Exact<Query, GetAutoproxyQuery>, options?: RequestOptions): ApiPromise<Autoproxy>

  /**
   * Update the autoproxy of a system in a server.
   *
   * Only for the token's own system. A member goes with the modes `latch` and `member`; mode `member` needs one, given now or stored before.
   * In the modes `off` and `front` the stored member is forgotten, though the answer to `off` shows it once more. Another system's member is a 403.
   * Raises the dispatch event `UPDATE_AUTOPROXY`, before the change is written.
   *
   * **Safe to retry.** It sets the mode and the member to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param body Changes to the autoproxy settings of a system in one Discord server. Only the modes `latch` and `member` take a member, and it can't be cleared without leaving them.
   * @param query `guild_id`: Discord id of the server (guild). The server answers 501 without it, as settings for all servers at once don't exist yet. `0` names a row of its own. `channel_id`: Discord id of a channel. Reserved: the server answers 501 whenever it is given.
   * @param options Options of this request.
   * @returns Autoproxy after the change.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 501 `NotImplemented` (50001): Autoproxy was requested without `guild_id`, or with `channel_id`.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateAutoproxy<Body extends AutoproxyUpdate, Query extends UpdateAutoproxyQuery>(systemRef: string, body: Exact<Body, AutoproxyUpdate> & NotEmpty<Body>, query: Exact<Query, UpdateAutoproxyQuery>, options?: RequestOptions): ApiPromise<Autoproxy>

  /**
   * Get the settings of a system in a server.
   *
   * Only for the token's own system. They exist once the bot has made them; nothing here creates them.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param guildId Discord id of the server (guild).
   * @param options Options of this request.
   * @returns Settings in the server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SystemGuildSettingsNotFound` (20009): The system has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  getGuildSettings(systemRef: string, guildId: string, options?: RequestOptions): ApiPromise<SystemGuildSettings>

  /**
   * Update the settings of a system in a server.
   *
   * Changes the keys that are given and keeps the rest. Only for the token's own system, and only where the bot has made the settings before.
   * Raises the dispatch event `UPDATE_SYSTEM_GUILD`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param guildId Discord id of the server (guild).
   * @param body Changes to a system's settings in one Discord server. Fields that are absent keep their value.
   * @param options Options of this request.
   * @returns Settings in the server after the change.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SystemGuildSettingsNotFound` (20009): The system has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateGuildSettings<Body extends SystemGuildSettingsUpdate>(systemRef: string, guildId: string, body: Exact<Body, SystemGuildSettingsUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<SystemGuildSettings>
}

/** Methods of `pk.members`. */
export interface MembersResource {
  /**
   * List the members of a system.
   *
   * All members at once, **in no fixed order**; there are no pages. Others don't see members whose `visibility` is private, and get a 403 when `member_list_privacy` is.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param options Options of this request.
   * @returns The members that the caller may see.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `MemberListPrivate` (30001): The system's `member_list_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  list(systemRef: string, options?: RequestOptions): ApiPromise<Member[]>

  /**
   * Create a member.
   *
   * Creates a member in the token's system. All privacy starts public unless given, whatever the system's default for members made with the bot.
   * The limit is looked at before the body. Raises the dispatch event `CREATE_MEMBER`, which is often lost.
   *
   * **Not safe to retry.** Every request creates another member, also if the name is the same.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param body A member to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the system's default for members that are created with the bot.
   * @param options Options of this request.
   * @returns The new member, as its owner sees it.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 400 `MemberLimitReached` (40007): The system has reached its maximum number of members (`member_limit`, 1000 by default).
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  create<Body extends MemberCreate>(body: Exact<Body, MemberCreate>, options?: RequestOptions): ApiPromise<Member>

  /**
   * Get a member.
   *
   * Anybody may read any member, also one whose `visibility` is private. What its privacy hides is null for everybody but the owner.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns The member in the caller's view.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(memberRef: string, options?: RequestOptions): ApiPromise<Member>

  /**
   * Update a member.
   *
   * Changes the keys that are given and keeps the rest. Only members of the token's own system can be changed.
   * Raises the dispatch event `UPDATE_MEMBER`, before the change is written.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param body Changes to a member. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be `null`.
   * @param options Options of this request.
   * @returns The member after the change, as its owner sees it.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  update<Body extends MemberUpdate>(memberRef: string, body: Exact<Body, MemberUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<Member>

  /**
   * Delete a member.
   *
   * Deletes the member for good, with its place in groups, its settings in servers and its name in all switches. Switches stay, maybe without members.
   * Raises the dispatch event `DELETE_MEMBER`.
   *
   * **Safe to retry.** The member is gone either way. A repeated request gets a 404 with code 20002.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  delete(memberRef: string, options?: RequestOptions): ApiPromise<void>

  /**
   * List the groups of a member.
   *
   * **In no fixed order.** Others don't see groups whose `visibility` is private, and get a 403 when the system's `group_list_privacy` is. The groups' own `list_privacy` doesn't count here.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns The groups that the caller may see.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 403 `GroupListPrivate` (30002): The system's `group_list_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  listGroups(memberRef: string, options?: RequestOptions): ApiPromise<Group[]>

  /**
   * Add groups to a member.
   *
   * Groups that have the member already are skipped. No dispatch event is raised.
   *
   * **Safe to retry.** Groups that the member is in already stay as they are.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param body At least one group of the caller's own system, each written exactly as its short id or UUID. The same new group twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  addGroups<const Body extends Readonly<NonEmptyGroupRefList>>(memberRef: string, body: Body & NotEmpty<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Remove groups from a member.
   *
   * Groups that don't have the member are skipped. No dispatch event is raised.
   *
   * **Safe to retry.** Groups that the member is not in are ignored.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param body At least one group of the caller's own system, each written exactly as its short id or UUID. The same new group twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `NamedGroupNotFound` (20005): A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  removeGroups<const Body extends Readonly<NonEmptyGroupRefList>>(memberRef: string, body: Body & NotEmpty<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Replace the groups of a member.
   *
   * The member is in these groups afterwards and in no others. An unknown reference changes nothing, but the same group twice is a 500 that **leaves the member in no group at all**:
   * make sure of the list before sending it, and read the groups after a 500. No dispatch event is raised.
   *
   * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a group twice fails every time.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param body Groups of the caller's own system, each written exactly as its short id or UUID. The same group twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `NamedGroupNotFound` (20005): A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  overwriteGroups(memberRef: string, body: Readonly<GroupRefList>, options?: RequestOptions): ApiPromise<void>

  /**
   * Get the settings of a member in a server.
   *
   * Only for members of the token's own system. They exist once the bot has made them; nothing here creates them.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param guildId Discord id of the server (guild).
   * @param options Options of this request.
   * @returns Settings in the server.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `MemberGuildSettingsNotFound` (20010): The member has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  getGuildSettings(memberRef: string, guildId: string, options?: RequestOptions): ApiPromise<MemberGuildSettings>

  /**
   * Update the settings of a member in a server.
   *
   * Changes the keys that are given and keeps the rest. Only for members of the token's own system, and only where the bot has made the settings before.
   * Raises the dispatch event `UPDATE_MEMBER_GUILD`, before the change is written.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef The member: a short id or a UUID. The system it belongs to need not be named.
   * @param guildId Discord id of the server (guild).
   * @param body Changes to a member's settings in one Discord server. Fields that are absent keep their value.
   * @param options Options of this request.
   * @returns Settings in the server after the change.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `MemberGuildSettingsNotFound` (20010): The member has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  updateGuildSettings<Body extends MemberGuildSettingsUpdate>(memberRef: string, guildId: string, body: Exact<Body, MemberGuildSettingsUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<MemberGuildSettings>
}

/** Methods of `pk.groups`. */
export interface GroupsResource {
  /**
   * List the groups of a system.
   *
   * All groups at once, **in no fixed order**; there are no pages. Others don't see groups whose `visibility` is private, and get a 403 when `group_list_privacy` is.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param query `with_members`: Whether each group lists the UUIDs of its members.
   * @param options Options of this request.
   * @returns The groups that the caller may see, with `members` only if asked for.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `GroupListPrivate` (30002): The system's `group_list_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  list<Query extends ListGroupsQuery>(systemRef: string, query?: Exact<Query, ListGroupsQuery>, options?: RequestOptions): ApiPromise<Group[]>

  /**
   * Create a group.
   *
   * Creates an empty group in the token's system. All privacy starts public unless given, whatever the system's default for groups made with the bot.
   * The limit is looked at before the body. Raises the dispatch event `CREATE_GROUP`, which is often lost.
   *
   * **Not safe to retry.** Every request creates another group, also if the name is the same.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param body A group to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the system's default for groups that are created with the bot.
   * @param options Options of this request.
   * @returns The new group, as its owner sees it.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 400 `GroupLimitReached` (40008): The system has reached its maximum number of groups (`group_limit`, 250 by default).
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  create<Body extends GroupCreate>(body: Exact<Body, GroupCreate>, options?: RequestOptions): ApiPromise<Group>

  /**
   * Get a group.
   *
   * Anybody may read any group, also one whose `visibility` is private. What its privacy hides is null for everybody but the owner.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns The group in the caller's view.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(groupRef: string, options?: RequestOptions): ApiPromise<Group>

  /**
   * Update a group.
   *
   * Changes the keys that are given and keeps the rest. Only groups of the token's own system can be changed. Raises the dispatch event `UPDATE_GROUP`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param body Changes to a group. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name` can't be `null`.
   * @param options Options of this request.
   * @returns The group after the change, as its owner sees it.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  update<Body extends GroupUpdate>(groupRef: string, body: Exact<Body, GroupUpdate> & NotEmpty<Body>, options?: RequestOptions): ApiPromise<Group>

  /**
   * Delete a group.
   *
   * Deletes the group for good; its members stay. Raises the dispatch event `DELETE_GROUP`.
   *
   * **Safe to retry.** The group is gone either way. A repeated request gets a 404 with code 20004.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  delete(groupRef: string, options?: RequestOptions): ApiPromise<void>

  /**
   * List the members of a group.
   *
   * **In no fixed order.** Others don't see members whose `visibility` is private, and get a 403 when the group's `list_privacy` is. The system's `member_list_privacy` doesn't count here.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param options Options of this request.
   * @returns The members that the caller may see.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `GroupMemberListPrivate` (30003): The group's `list_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  listMembers(groupRef: string, options?: RequestOptions): ApiPromise<Member[]>

  /**
   * Add members to a group.
   *
   * Members who are in the group already are skipped. No dispatch event is raised.
   *
   * **Safe to retry.** Members that are in the group already stay in it.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param body At least one member of the caller's own system, each written exactly as its short id or UUID. The same new member twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  addMembers<const Body extends Readonly<NonEmptyMemberRefList>>(groupRef: string, body: Body & NotEmpty<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Remove members from a group.
   *
   * Members who are not in the group are skipped. No dispatch event is raised.
   *
   * **Safe to retry.** Members that are not in the group are ignored.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param body At least one member of the caller's own system, each written exactly as its short id or UUID. The same new member twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  removeMembers<const Body extends Readonly<NonEmptyMemberRefList>>(groupRef: string, body: Body & NotEmpty<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Replace the members of a group.
   *
   * The group has these members afterwards and no others. An unknown reference changes nothing, but the same member twice is a 500 that **leaves the group empty**:
   * make sure of the list before sending it, and read the members after a 500. No dispatch event is raised.
   *
   * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a member twice fails every time.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef The group: a short id or a UUID. The system it belongs to need not be named.
   * @param body Members of the caller's own system, each written exactly as its short id or UUID. The same member twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  overwriteMembers(groupRef: string, body: Readonly<MemberRefList>, options?: RequestOptions): ApiPromise<void>
}

/** Methods of `pk.switches`. */
export interface SwitchesResource {
  /**
   * List the switches of a system.
   *
   * The front history, newest first, at most 100 at a time. For the next page send the last timestamp as `before`, with all its digits. As `before` leaves out its own moment, a second switch
   * at the very same moment is lost between two pages: it is rare, but possible. Members are short ids **in no fixed order**; private members are among them.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param query `before`: Only switches before this moment, the moment itself excluded. Without it: now, so switches in the future are left out. `limit`: Largest number of switches to answer. Larger numbers count as 100, negative ones are answered with a 500.
   * @param options Options of this request.
   * @returns The switches, newest first.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `FrontHistoryPrivate` (30005): The system's `front_history_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  list<Query extends ListSwitchesQuery>(systemRef: string, query?: Exact<Query, ListSwitchesQuery>, options?: RequestOptions): ApiPromise<Switch[]>

  /**
   * Log a switch.
   *
   * Without a time it is logged now. The list of members may not equal that of the latest switch in the same order, unless the new switch is earlier. The answer repeats the time as sent; stored are microseconds.
   *
   * With a time the server first logs the switch now and then moves it: when it answers 500, **the switch may still be there, dated now**. Read the fronters before sending it again.
   * Raises the dispatch event `CREATE_SWITCH`, and `UPDATE_SWITCH` if a time was given, in either order.
   *
   * **Not safe to retry.** A request that fails with a 500 or loses its response may have logged the switch, possibly at the wrong time. Read the fronters before you send it again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param body Switch to log.
   * @param options Options of this request.
   * @returns The new switch.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 400 `DuplicateMembers` (40003): The list contains the same string twice.
   * @throws {ApiError} 400 `SameFronters` (40004): These members are already fronting, in this order.
   * @throws {ApiError} 400 `TimestampTaken` (40005): The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  create<Body extends SwitchCreate>(systemRef: string, body: Exact<Body, SwitchCreate>, options?: RequestOptions): ApiPromise<FullSwitch>

  /**
   * Get the current fronters.
   *
   * The latest switch with its members in front order, private members included. The latest is the one with the greatest time, even if that lies in the future. A switch-out is a switch
   * without members; a system that never logged a switch gets a 204.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param options Options of this request.
   * @returns The latest switch. Or null: The system has never logged a switch. The response has no body.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `FrontersPrivate` (30004): The system's `front_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  getFronters(systemRef: string, options?: RequestOptions): ApiPromise<FullSwitch | null>

  /**
   * Get a switch.
   *
   * A switch with its members in front order, private members included. An id that is no UUID is answered with a 500.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param switchRef The switch, by its UUID. Anything that is no UUID is answered with a 500.
   * @param options Options of this request.
   * @returns The switch.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SwitchNotFound` (20007): No switch has this UUID.
   * @throws {ApiError} 404 `SwitchNotAccessible` (20008): The switch belongs to a system other than the one in the path, or the front history is private.
   * @throws {ApiError} 400 `InvalidSwitchId` (40006): The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  get(systemRef: string, switchRef: string, options?: RequestOptions): ApiPromise<FullSwitch>

  /**
   * Change the time of a switch.
   *
   * Moves the switch to another time, which no switch of the system may have yet, not even this one. Raises the dispatch event `UPDATE_SWITCH`.
   *
   * **Safe to retry.** It sets the time; a repeated request changes nothing and gets a 400 with code 40005.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param switchRef The switch, by its UUID. Anything that is no UUID is answered with a 500.
   * @param body New time of a switch. The server reads many more forms here than for a new switch, but answers impossible dates with a 500: send the strict form.
   * @param options Options of this request.
   * @returns The switch at its new time.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SwitchNotFound` (20007): No switch has this UUID.
   * @throws {ApiError} 404 `SwitchNotAccessible` (20008): The switch belongs to a system other than the one in the path, or the front history is private.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 400 `TimestampTaken` (40005): The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself.
   * @throws {ApiError} 400 `InvalidSwitchId` (40006): The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  update<Body extends SwitchUpdate>(systemRef: string, switchRef: string, body: Exact<Body, SwitchUpdate>, options?: RequestOptions): ApiPromise<FullSwitch>

  /**
   * Delete a switch.
   *
   * Deletes the switch for good: its members stay, the time before it lasts on. Raises the dispatch event `DELETE_SWITCH`.
   *
   * **Safe to retry.** The switch is gone either way. A repeated request gets a 404 with code 20007.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param switchRef The switch, by its UUID. Anything that is no UUID is answered with a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SwitchNotFound` (20007): No switch has this UUID.
   * @throws {ApiError} 404 `SwitchNotAccessible` (20008): The switch belongs to a system other than the one in the path, or the front history is private.
   * @throws {ApiError} 400 `InvalidSwitchId` (40006): The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  delete(systemRef: string, switchRef: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Change the members of a switch.
   *
   * Replaces the members, in front order; an empty list makes it a switch-out. The list may not equal the present one in the same order. Raises the dispatch event `UPDATE_SWITCH`.
   *
   * **Safe to retry.** It sets the whole list; a repeated request changes nothing and gets a 400 with code 40004.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef The system: `@me` for the token's own, a short id, a UUID, or the Discord id of an account linked to it.
   * @param switchRef The switch, by its UUID. Anything that is no UUID is answered with a 500.
   * @param body Members of the caller's own system, each written exactly as its short id or UUID. The same member twice, also once by id and once by UUID, is answered with a 500.
   * @param options Options of this request.
   * @returns The switch with its new members, in the order sent.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `SwitchNotFound` (20007): No switch has this UUID.
   * @throws {ApiError} 404 `SwitchNotAccessible` (20008): The switch belongs to a system other than the one in the path, or the front history is private.
   * @throws {ApiError} 403 `NamedNotYourMember` (30008): A member in the new list of a switch belongs to a system other than the token's own. The message names the reference.
   * @throws {ApiError} 400 `DuplicateMembers` (40003): The list contains the same string twice.
   * @throws {ApiError} 400 `SameFronters` (40004): These members are already fronting, in this order.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateMembers(systemRef: string, switchRef: string, body: Readonly<MemberRefList>, options?: RequestOptions): ApiPromise<FullSwitch>
}

/** Methods of `pk.messages`. */
export interface MessagesResource {
  /**
   * Look up a proxied message.
   *
   * Says which account, system and member are behind a proxied message, by its own id at any time, or by the id of the original message for 30 minutes.
   * Private members and lists hide nothing here; the fields of system and member are in the caller's view.
   *
   * Rate limit: counts 1 in the scope `message`.
   *
   * @param messageId Discord id of the proxied message, at any time, or of the original message, for 30 minutes after it was proxied.
   * @param options Options of this request.
   * @returns The message.
   * @throws {ApiError} 404 `MessageNotFound` (20006): The message was not proxied, or it is an original message that was proxied more than 30 minutes ago.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(messageId: string, options?: RequestOptions): ApiPromise<Message>
}

/** All methods of the client. */
export interface Resources {
  systems: SystemsResource
  members: MembersResource
  groups: GroupsResource
  switches: SwitchesResource
  messages: MessagesResource
}

/** The paths and operations of each group, as `createMethods` reads them: what the runtime has to know, in as few bytes as can be. */
export const rows = {
  systems: `
/systems/{systemRef} System get update
/systems/{systemRef}/settings SystemSettings get update
/systems/{systemRef}/autoproxy Autoproxy get? update?
/systems/{systemRef}/guilds/{guildId} SystemGuildSettings get update`,
  members: `
/systems/{systemRef}/members Members list
/members Member create
/members/{memberRef} Member get update delete
/members/{memberRef}/groups MemberGroups list
/members/{memberRef}/groups/ MemberGroups add remove overwrite
/members/{memberRef}/guilds/{guildId} MemberGuildSettings get update`,
  groups: `
/systems/{systemRef}/groups Groups list?
/groups Group create
/groups/{groupRef} Group get update delete
/groups/{groupRef}/members GroupMembers list
/groups/{groupRef}/members/ GroupMembers add remove overwrite`,
  switches: `
/systems/{systemRef}/switches Switches list?
/systems/{systemRef}/switches Switch create
/systems/{systemRef}/fronters Fronters get!
/systems/{systemRef}/switches/{switchRef} Switch get update delete
/systems/{systemRef}/switches/{switchRef}/members SwitchMembers update`,
  messages: `
/messages/{messageId} Message get`,
}
