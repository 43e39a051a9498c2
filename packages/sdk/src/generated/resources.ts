// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { ApiPromise } from '../request/api-promise.js'
import type { Exact, ExactChange, NotEmptyList } from '../request/exact.js'
import type { SendOperation } from '../request/operation-call.js'
import type { QueryOptions, RequestOptions, RequiredQueryOptions } from '../request/options.js'
import { aBoolean, aCount, aString } from '../util/check-options.js'
import type {
  Autoproxy,
  AutoproxyUpdate,
  FullSwitch,
  GetAutoproxyQuery,
  Group,
  GroupCreate,
  GroupPrivacyUpdate,
  GroupRefList,
  GroupUpdate,
  ListGroupsQuery,
  ListSwitchesQuery,
  Member,
  MemberCreate,
  MemberGuildSettings,
  MemberGuildSettingsUpdate,
  MemberPrivacyUpdate,
  MemberRefList,
  MemberUpdate,
  Message,
  NonEmptyGroupRefList,
  NonEmptyMemberRefList,
  ProxyTagInput,
  Switch,
  SwitchCreate,
  SwitchUpdate,
  System,
  SystemGuildSettings,
  SystemGuildSettingsUpdate,
  SystemPrivacyUpdate,
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
   * Returns a system. Anyone can read any system. Fields that its privacy hides are `null` for everyone but the owner, whom the server recognizes by the token.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param options Options of this request.
   * @returns The system, as the caller may see it.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  get(systemRef: string, options?: RequestOptions): ApiPromise<System>

  /**
   * Update a system.
   *
   * Updates the fields that the request contains and keeps all others. Works only for the token's own system, referenced by `@me` or in any other way. Sends the dispatch event `UPDATE_SYSTEM`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param body Changes to a system. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string.
   * @param options Options of this request.
   * @returns The updated system, as its owner sees it.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  update<Key extends string = keyof SystemUpdate, PrivacyKey extends string = keyof SystemPrivacyUpdate>(systemRef: string, body: ExactChange<SystemUpdate, Key, { privacy?: Exact<SystemPrivacyUpdate, PrivacyKey> | undefined }>, options?: RequestOptions): ApiPromise<System>

  /**
   * Get the settings of a system.
   *
   * Returns the settings of a system. The owner gets all settings; everyone else gets those that affect how the system's messages and ids look.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param options Options of this request.
   * @returns All settings for the owner, the public settings for everyone else.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  getSettings(systemRef: string, options?: RequestOptions): ApiPromise<SystemSettingsView>

  /**
   * Update the settings of a system.
   *
   * Updates the settings that the request contains and keeps all others. Booleans, `timezone` and `description_templates` can't be `null`: the server responds with a 500.
   * A body that contains only read-only settings is a 400. Sends the dispatch event `UPDATE_SETTINGS`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param body Changes to the settings of a system. Fields that are absent keep their value. Most fields can't be `null`: the server responds with a 500. `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
   * @param options Options of this request.
   * @returns The updated settings, with `card_show_color_hex` and without the default of `name_format`.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateSettings<Key extends string = keyof SystemSettingsUpdate>(systemRef: string, body: ExactChange<SystemSettingsUpdate, Key>, options?: RequestOptions): ApiPromise<UpdatedSystemSettings>

  /**
   * Get the autoproxy of a system in a server.
   *
   * Returns the autoproxy settings of a system in one Discord server. Works only for the token's own system. If they don't exist yet, the server creates them with mode `off`, so there is no 404 for them.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param options Options of this request, and `query`: `guild_id`: Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own. `channel_id`: Discord id of a channel. Reserved: the server responds with a 501 if it is present.
   * @returns The autoproxy settings in this Discord server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 501 `NotImplemented` (50001): Autoproxy was requested without `guild_id`, or with `channel_id`.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  getAutoproxy<QueryKey extends string = keyof GetAutoproxyQuery>(systemRef: string, options: RequiredQueryOptions<GetAutoproxyQuery, QueryKey>): ApiPromise<Autoproxy>

  /**
   * Update the autoproxy of a system in a server.
   *
   * Updates the autoproxy settings of a system in one Discord server. Works only for the token's own system. Only the modes `latch` and `member` take a member; mode `member` needs one, in the request or stored before.
   * In the modes `off` and `front` the server clears the stored member, although the response to `off` still contains it. A member of another system is a 403. Sends the dispatch event `UPDATE_AUTOPROXY` before the change is written.
   *
   * **Safe to retry.** It sets the mode and the member to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param body Changes to the autoproxy settings of a system in one Discord server. Only the modes `latch` and `member` take a member, and it can't be cleared without leaving them.
   * @param options Options of this request, and `query`: `guild_id`: Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own. `channel_id`: Discord id of a channel. Reserved: the server responds with a 501 if it is present.
   * @returns The updated autoproxy settings in this Discord server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 501 `NotImplemented` (50001): Autoproxy was requested without `guild_id`, or with `channel_id`.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateAutoproxy<Key extends string = keyof AutoproxyUpdate, QueryKey extends string = keyof UpdateAutoproxyQuery>(systemRef: string, body: ExactChange<AutoproxyUpdate, Key>, options: RequiredQueryOptions<UpdateAutoproxyQuery, QueryKey>): ApiPromise<Autoproxy>

  /**
   * Get the settings of a system in a server.
   *
   * Returns the settings of a system in one Discord server. Works only for the token's own system. The API never creates these settings: only the bot does.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param guildId Discord id of the server (guild).
   * @param options Options of this request.
   * @returns The settings in this Discord server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SystemGuildSettingsNotFound` (20009): The system has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  getGuildSettings(systemRef: string, guildId: string, options?: RequestOptions): ApiPromise<SystemGuildSettings>

  /**
   * Update the settings of a system in a server.
   *
   * Updates the fields that the request contains and keeps all others. Works only for the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_SYSTEM_GUILD`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param guildId Discord id of the server (guild).
   * @param body Changes to a system's settings in one Discord server. Fields that are absent keep their value.
   * @param options Options of this request.
   * @returns The updated settings in this Discord server.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SystemGuildSettingsNotFound` (20009): The system has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  updateGuildSettings<Key extends string = keyof SystemGuildSettingsUpdate>(systemRef: string, guildId: string, body: ExactChange<SystemGuildSettingsUpdate, Key>, options?: RequestOptions): ApiPromise<SystemGuildSettings>
}

function createSystems(send: SendOperation): SystemsResource {
  return {
    get: (systemRef, options) =>
      send('getSystem', 'GET', '/systems/{systemRef}', [systemRef], { options }),
    update: (systemRef, body, options) =>
      send('updateSystem', 'PATCH', '/systems/{systemRef}', [systemRef], { body, options }),
    getSettings: (systemRef, options) =>
      send('getSystemSettings', 'GET', '/systems/{systemRef}/settings', [systemRef], { options }),
    updateSettings: (systemRef, body, options) =>
      send('updateSystemSettings', 'PATCH', '/systems/{systemRef}/settings', [systemRef], { body, options }),
    getAutoproxy: (systemRef, options) =>
      send('getAutoproxy', 'GET', '/systems/{systemRef}/autoproxy', [systemRef], { options, query: { guild_id: aString, channel_id: aString } }),
    updateAutoproxy: (systemRef, body, options) =>
      send('updateAutoproxy', 'PATCH', '/systems/{systemRef}/autoproxy', [systemRef], { body, options, query: { guild_id: aString, channel_id: aString } }),
    getGuildSettings: (systemRef, guildId, options) =>
      send('getSystemGuildSettings', 'GET', '/systems/{systemRef}/guilds/{guildId}', [systemRef, guildId], { options }),
    updateGuildSettings: (systemRef, guildId, body, options) =>
      send('updateSystemGuildSettings', 'PATCH', '/systems/{systemRef}/guilds/{guildId}', [systemRef, guildId], { body, options }),
  }
}

/** Methods of `pk.members`. */
export interface MembersResource {
  /**
   * List the members of a system.
   *
   * Returns all members of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if `member_list_privacy` is private.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
   * Creates a member in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for members that are created with the bot.
   * The server checks the limit of members before the body. Sends the dispatch event `CREATE_MEMBER`, which is often lost.
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
  create<Key extends string = keyof MemberCreate, ProxyTagsKey extends string = keyof ProxyTagInput, PrivacyKey extends string = keyof MemberPrivacyUpdate>(body: Exact<MemberCreate, Key, { proxy_tags?: readonly Exact<ProxyTagInput, ProxyTagsKey>[] | undefined; privacy?: Exact<MemberPrivacyUpdate, PrivacyKey> | undefined }>, options?: RequestOptions): ApiPromise<Member>

  /**
   * Get a member.
   *
   * Returns a member. Anyone can read any member, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param options Options of this request.
   * @returns The member, as the caller may see it.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(memberRef: string, options?: RequestOptions): ApiPromise<Member>

  /**
   * Update a member.
   *
   * Updates the fields that the request contains and keeps all others. Works only for members of the token's own system. Sends the dispatch event `UPDATE_MEMBER` before the change is written.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param body Changes to a member. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be `null`.
   * @param options Options of this request.
   * @returns The updated member, as its owner sees it.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  update<Key extends string = keyof MemberUpdate, ProxyTagsKey extends string = keyof ProxyTagInput, PrivacyKey extends string = keyof MemberPrivacyUpdate>(memberRef: string, body: ExactChange<MemberUpdate, Key, { proxy_tags?: readonly Exact<ProxyTagInput, ProxyTagsKey>[] | undefined; privacy?: Exact<MemberPrivacyUpdate, PrivacyKey> | undefined }>, options?: RequestOptions): ApiPromise<Member>

  /**
   * Delete a member.
   *
   * Deletes a member permanently. The member is removed from groups, server settings and all switches; switches stay, possibly without members. Sends the dispatch event `DELETE_MEMBER`.
   *
   * **Safe to retry.** The member is gone either way. A repeated request gets a 404 with code 20002.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
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
   * Returns the groups that a member is in, **in no particular order**. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if the system's `group_list_privacy` is private.
   * The groups' own `list_privacy` has no effect here.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
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
   * Adds a member to groups. Groups that the member is already in are skipped. Sends no dispatch event.
   *
   * **Safe to retry.** Groups that the member is in already stay as they are.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param body References of groups of the token's own system, at least one, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500 when it is added.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  addGroups<const Body extends Readonly<NonEmptyGroupRefList>>(memberRef: string, body: Body & NotEmptyList<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Remove groups from a member.
   *
   * Removes a member from groups. Groups that the member is not in are skipped. Sends no dispatch event.
   *
   * **Safe to retry.** Groups that the member is not in are ignored.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param body References of groups of the token's own system, at least one, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500 when it is added.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `NamedGroupNotFound` (20005): A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  removeGroups<const Body extends Readonly<NonEmptyGroupRefList>>(memberRef: string, body: Body & NotEmptyList<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Replace the groups of a member.
   *
   * Replaces the list of groups that a member is in. If a reference is unknown, nothing changes. But if the list contains the same group twice, the response is a 500 and **the member is left in no group**:
   * check the list before you send it, and read the groups after a 500. Sends no dispatch event.
   *
   * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a group twice fails every time.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param body References of groups of the token's own system, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500.
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
   * Returns the settings of a member in one Discord server. Works only for members of the token's own system. The API never creates these settings: only the bot does.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param guildId Discord id of the server (guild).
   * @param options Options of this request.
   * @returns The settings in this Discord server.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `MemberGuildSettingsNotFound` (20010): The member has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  getGuildSettings(memberRef: string, guildId: string, options?: RequestOptions): ApiPromise<MemberGuildSettings>

  /**
   * Update the settings of a member in a server.
   *
   * Updates the fields that the request contains and keeps all others. Works only for members of the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_MEMBER_GUILD` before the change is written.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param memberRef Reference of the member: its short id or UUID.
   * @param guildId Discord id of the server (guild).
   * @param body Changes to a member's settings in one Discord server. Fields that are absent keep their value.
   * @param options Options of this request.
   * @returns The updated settings in this Discord server.
   * @throws {ApiError} 404 `MemberNotFound` (20002): No member has this reference.
   * @throws {ApiError} 404 `MemberGuildSettingsNotFound` (20010): The member has no settings in this Discord server. Only the bot creates them.
   * @throws {ApiError} 403 `NotYourMember` (30006): The member belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  updateGuildSettings<Key extends string = keyof MemberGuildSettingsUpdate>(memberRef: string, guildId: string, body: ExactChange<MemberGuildSettingsUpdate, Key>, options?: RequestOptions): ApiPromise<MemberGuildSettings>
}

function createMembers(send: SendOperation): MembersResource {
  return {
    list: (systemRef, options) =>
      send('listMembers', 'GET', '/systems/{systemRef}/members', [systemRef], { options, success: 'list' }),
    create: (body, options) =>
      send('createMember', 'POST', '/members', [], { body, options }),
    get: (memberRef, options) =>
      send('getMember', 'GET', '/members/{memberRef}', [memberRef], { options }),
    update: (memberRef, body, options) =>
      send('updateMember', 'PATCH', '/members/{memberRef}', [memberRef], { body, options }),
    delete: (memberRef, options) =>
      send('deleteMember', 'DELETE', '/members/{memberRef}', [memberRef], { options, success: 'nothing' }),
    listGroups: (memberRef, options) =>
      send('listMemberGroups', 'GET', '/members/{memberRef}/groups', [memberRef], { options, success: 'list' }),
    addGroups: (memberRef, body, options) =>
      send('addMemberGroups', 'POST', '/members/{memberRef}/groups/add', [memberRef], { body, options, success: 'nothing' }),
    removeGroups: (memberRef, body, options) =>
      send('removeMemberGroups', 'POST', '/members/{memberRef}/groups/remove', [memberRef], { body, options, success: 'nothing' }),
    overwriteGroups: (memberRef, body, options) =>
      send('overwriteMemberGroups', 'POST', '/members/{memberRef}/groups/overwrite', [memberRef], { body, options, success: 'nothing' }),
    getGuildSettings: (memberRef, guildId, options) =>
      send('getMemberGuildSettings', 'GET', '/members/{memberRef}/guilds/{guildId}', [memberRef, guildId], { options }),
    updateGuildSettings: (memberRef, guildId, body, options) =>
      send('updateMemberGuildSettings', 'PATCH', '/members/{memberRef}/guilds/{guildId}', [memberRef, guildId], { body, options }),
  }
}

/** Methods of `pk.groups`. */
export interface GroupsResource {
  /**
   * List the groups of a system.
   *
   * Returns all groups of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if `group_list_privacy` is private.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param options Options of this request, and `query`: `with_members`: Whether each group contains the UUIDs of its members.
   * @returns The groups that the caller may see, with `members` only on request.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `GroupListPrivate` (30002): The system's `group_list_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  list<QueryKey extends string = keyof ListGroupsQuery>(systemRef: string, options?: QueryOptions<ListGroupsQuery, QueryKey>): ApiPromise<Group[]>

  /**
   * Create a group.
   *
   * Creates an empty group in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for groups that are created with the bot.
   * The server checks the limit of groups before the body. Sends the dispatch event `CREATE_GROUP`, which is often lost.
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
  create<Key extends string = keyof GroupCreate, PrivacyKey extends string = keyof GroupPrivacyUpdate>(body: Exact<GroupCreate, Key, { privacy?: Exact<GroupPrivacyUpdate, PrivacyKey> | undefined }>, options?: RequestOptions): ApiPromise<Group>

  /**
   * Get a group.
   *
   * Returns a group. Anyone can read any group, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
   * @param options Options of this request.
   * @returns The group, as the caller may see it.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(groupRef: string, options?: RequestOptions): ApiPromise<Group>

  /**
   * Update a group.
   *
   * Updates the fields that the request contains and keeps all others. Works only for groups of the token's own system. Sends the dispatch event `UPDATE_GROUP`.
   *
   * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
   * @param body Changes to a group. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name` can't be `null`.
   * @param options Options of this request.
   * @returns The updated group, as its owner sees it.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  update<Key extends string = keyof GroupUpdate, PrivacyKey extends string = keyof GroupPrivacyUpdate>(groupRef: string, body: ExactChange<GroupUpdate, Key, { privacy?: Exact<GroupPrivacyUpdate, PrivacyKey> | undefined }>, options?: RequestOptions): ApiPromise<Group>

  /**
   * Delete a group.
   *
   * Deletes a group permanently. Its members are not deleted. Sends the dispatch event `DELETE_GROUP`.
   *
   * **Safe to retry.** The group is gone either way. A repeated request gets a 404 with code 20004.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
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
   * Returns the members of a group, **in no particular order**. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if the group's `list_privacy` is private.
   * The system's `member_list_privacy` has no effect here.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
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
   * Adds members to a group. Members that are already in the group are skipped. Sends no dispatch event.
   *
   * **Safe to retry.** Members that are in the group already stay in it.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
   * @param body References of members of the token's own system, at least one, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500 when it is added.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  addMembers<const Body extends Readonly<NonEmptyMemberRefList>>(groupRef: string, body: Body & NotEmptyList<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Remove members from a group.
   *
   * Removes members from a group. Members that are not in the group are skipped. Sends no dispatch event.
   *
   * **Safe to retry.** Members that are not in the group are ignored.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
   * @param body References of members of the token's own system, at least one, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500 when it is added.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  removeMembers<const Body extends Readonly<NonEmptyMemberRefList>>(groupRef: string, body: Body & NotEmptyList<Body>, options?: RequestOptions): ApiPromise<void>

  /**
   * Replace the members of a group.
   *
   * Replaces the list of members in a group. If a reference is unknown, nothing changes. But if the list contains the same member twice, the response is a 500 and **the group is left empty**:
   * check the list before you send it, and read the members after a 500. Sends no dispatch event.
   *
   * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a member twice fails every time.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param groupRef Reference of the group: its short id or UUID.
   * @param body References of members of the token's own system, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500.
   * @param options Options of this request.
   * @returns Nothing: The change was made. The response has no body.
   * @throws {ApiError} 404 `NamedMemberNotFound` (20003): A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference.
   * @throws {ApiError} 404 `GroupNotFound` (20004): No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact.
   * @throws {ApiError} 403 `NotYourGroup` (30007): The group belongs to a system other than the token's own.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  overwriteMembers(groupRef: string, body: Readonly<MemberRefList>, options?: RequestOptions): ApiPromise<void>
}

function createGroups(send: SendOperation): GroupsResource {
  return {
    list: (systemRef, options) =>
      send('listGroups', 'GET', '/systems/{systemRef}/groups', [systemRef], { options, query: { with_members: aBoolean }, success: 'list' }),
    create: (body, options) =>
      send('createGroup', 'POST', '/groups', [], { body, options }),
    get: (groupRef, options) =>
      send('getGroup', 'GET', '/groups/{groupRef}', [groupRef], { options }),
    update: (groupRef, body, options) =>
      send('updateGroup', 'PATCH', '/groups/{groupRef}', [groupRef], { body, options }),
    delete: (groupRef, options) =>
      send('deleteGroup', 'DELETE', '/groups/{groupRef}', [groupRef], { options, success: 'nothing' }),
    listMembers: (groupRef, options) =>
      send('listGroupMembers', 'GET', '/groups/{groupRef}/members', [groupRef], { options, success: 'list' }),
    addMembers: (groupRef, body, options) =>
      send('addGroupMembers', 'POST', '/groups/{groupRef}/members/add', [groupRef], { body, options, success: 'nothing' }),
    removeMembers: (groupRef, body, options) =>
      send('removeGroupMembers', 'POST', '/groups/{groupRef}/members/remove', [groupRef], { body, options, success: 'nothing' }),
    overwriteMembers: (groupRef, body, options) =>
      send('overwriteGroupMembers', 'POST', '/groups/{groupRef}/members/overwrite', [groupRef], { body, options, success: 'nothing' }),
  }
}

/** Methods of `pk.switches`. */
export interface SwitchesResource {
  /**
   * List the switches of a system.
   *
   * Returns the front history of a system, newest first, at most 100 switches per request. For the next page, send the timestamp of the last switch as `before`, with all its digits. `before` is exclusive, so pagination can miss
   * a switch if two switches have exactly the same timestamp; that is rare. Members are short ids **in no particular order**, private members included.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param options Options of this request, and `query`: `before`: Timestamp before which switches are returned, exclusive. The default is now, so switches in the future are left out. `limit`: Maximum number of switches to return. A larger number than 100 counts as 100; a negative one is a 500.
   * @returns The switches, newest first.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 403 `FrontHistoryPrivate` (30005): The system's `front_history_privacy` is private.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 429, 500.
   */
  list<QueryKey extends string = keyof ListSwitchesQuery>(systemRef: string, options?: QueryOptions<ListSwitchesQuery, QueryKey>): ApiPromise<Switch[]>

  /**
   * Log a switch.
   *
   * Logs a switch, now or at a given time. The list of members must differ from that of the latest switch, in members or order, unless the new switch is earlier. The response repeats the timestamp as sent; the server stores microseconds.
   *
   * For a given time, the server first logs the switch now and then moves it. If it responds with a 500, **the switch may still exist, dated now**.
   * Sends the dispatch event `CREATE_SWITCH`, and for a given time also `UPDATE_SWITCH`, in either order.
   *
   * **Not safe to retry.** A request that fails with a 500 or loses its response may have logged the switch, possibly at the wrong time. Read the fronters before you send it again.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
  create<Key extends string = keyof SwitchCreate>(systemRef: string, body: Exact<SwitchCreate, Key>, options?: RequestOptions): ApiPromise<FullSwitch>

  /**
   * Get the current fronters.
   *
   * Returns the latest switch with its members in front order, private members included. The latest switch is the one with the greatest timestamp, even if that is in the future.
   * A switch-out is a switch without members. If the system has never logged a switch, the response is a 204.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
   * Returns a switch with its members in front order, private members included. An id that is not a UUID is a 500.
   *
   * Rate limit: counts 1 in the scope `generic_get`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param switchRef UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
   * Moves a switch to another time. No switch of the system may have exactly this time yet, not even this one. Sends the dispatch event `UPDATE_SWITCH`.
   *
   * **Safe to retry.** It sets the time; a repeated request changes nothing and gets a 400 with code 40005.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param switchRef UUID of the switch. The server responds to anything that is not a UUID with a 500.
   * @param body New time of a switch. The server accepts many more forms here than for a new switch, but responds to impossible dates with a 500: send the strict form.
   * @param options Options of this request.
   * @returns The moved switch.
   * @throws {ApiError} 404 `SystemNotFound` (20001): No system has this reference.
   * @throws {ApiError} 404 `SwitchNotFound` (20007): No switch has this UUID.
   * @throws {ApiError} 404 `SwitchNotAccessible` (20008): The switch belongs to a system other than the one in the path, or the front history is private.
   * @throws {ApiError} 400 `Validation` (40001): Fields of the body have invalid values. `errors` lists the problems of each field.
   * @throws {ApiError} 400 `TimestampTaken` (40005): The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself.
   * @throws {ApiError} 400 `InvalidSwitchId` (40006): The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500.
   * @throws {ApiError} `Generic` (0) with the status 400, 401, 403, 429, 500.
   */
  update<Key extends string = keyof SwitchUpdate>(systemRef: string, switchRef: string, body: Exact<SwitchUpdate, Key>, options?: RequestOptions): ApiPromise<FullSwitch>

  /**
   * Delete a switch.
   *
   * Deletes a switch permanently. Its members are not deleted, and the switch before it lasts until the next one. Sends the dispatch event `DELETE_SWITCH`.
   *
   * **Safe to retry.** The switch is gone either way. A repeated request gets a 404 with code 20007.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param switchRef UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
   * Replaces the members of a switch, in front order. An empty list turns it into a switch-out. The list must differ from the current one, in members or order. Sends the dispatch event `UPDATE_SWITCH`.
   *
   * **Safe to retry.** It sets the whole list; a repeated request changes nothing and gets a 400 with code 40004.
   *
   * Needs a token. Rate limit: counts 1 in the scope `generic_update`.
   *
   * @param systemRef Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
   * @param switchRef UUID of the switch. The server responds to anything that is not a UUID with a 500.
   * @param body References of members of the token's own system, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500.
   * @param options Options of this request.
   * @returns The updated switch, with its members in the order sent.
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

function createSwitches(send: SendOperation): SwitchesResource {
  return {
    list: (systemRef, options) =>
      send('listSwitches', 'GET', '/systems/{systemRef}/switches', [systemRef], { options, query: { before: aString, limit: aCount }, success: 'list' }),
    create: (systemRef, body, options) =>
      send('createSwitch', 'POST', '/systems/{systemRef}/switches', [systemRef], { body, options }),
    getFronters: (systemRef, options) =>
      send('getFronters', 'GET', '/systems/{systemRef}/fronters', [systemRef], { options, success: 'object or nothing' }),
    get: (systemRef, switchRef, options) =>
      send('getSwitch', 'GET', '/systems/{systemRef}/switches/{switchRef}', [systemRef, switchRef], { options }),
    update: (systemRef, switchRef, body, options) =>
      send('updateSwitch', 'PATCH', '/systems/{systemRef}/switches/{switchRef}', [systemRef, switchRef], { body, options }),
    delete: (systemRef, switchRef, options) =>
      send('deleteSwitch', 'DELETE', '/systems/{systemRef}/switches/{switchRef}', [systemRef, switchRef], { options, success: 'nothing' }),
    updateMembers: (systemRef, switchRef, body, options) =>
      send('updateSwitchMembers', 'PATCH', '/systems/{systemRef}/switches/{switchRef}/members', [systemRef, switchRef], { body, options }),
  }
}

/** Methods of `pk.messages`. */
export interface MessagesResource {
  /**
   * Look up a proxied message.
   *
   * Returns which account, system and member sent a proxied message. Look it up by its own id at any time, or by the id of the original message within 30 minutes.
   * Private `visibility` and private lists hide nothing here; the fields of `system` and `member` are what the caller may see.
   *
   * Rate limit: counts 1 in the scope `message`.
   *
   * @param messageId Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
   * @param options Options of this request.
   * @returns The proxied message.
   * @throws {ApiError} 404 `MessageNotFound` (20006): The message was not proxied, or it is an original message that was proxied more than 30 minutes ago.
   * @throws {ApiError} `Generic` (0) with the status 400, 429, 500.
   */
  get(messageId: string, options?: RequestOptions): ApiPromise<Message>
}

function createMessages(send: SendOperation): MessagesResource {
  return {
    get: (messageId, options) =>
      send('getMessage', 'GET', '/messages/{messageId}', [messageId], { options }),
  }
}

/** All methods of the client. */
export interface Resources {
  systems: SystemsResource
  members: MembersResource
  groups: GroupsResource
  switches: SwitchesResource
  messages: MessagesResource
}

/** Makes all methods of the client. */
export function createResources(send: SendOperation): Resources {
  return {
    systems: createSystems(send),
    members: createMembers(send),
    groups: createGroups(send),
    switches: createSwitches(send),
    messages: createMessages(send),
  }
}
