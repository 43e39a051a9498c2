// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { components, operations } from './schema.js'

/** The path, the query or the body can't be parsed, or an update contains no known field. */
export type BadRequestErrorBody = components['schemas']['BadRequestError']

/** The path belongs to version 1 of the API (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`. */
export type InvalidPathErrorBody = components['schemas']['InvalidPathError']

/** The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups. */
export type UnauthorizedErrorBody = components['schemas']['UnauthorizedError']

/** The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id. */
export type ForbiddenErrorBody = components['schemas']['ForbiddenError']

/** The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with status 400. */
export type UnsupportedApiVersionErrorBody = components['schemas']['UnsupportedApiVersionError']

/** The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits. */
export type RateLimitedErrorBody = components['schemas']['RateLimitedError']

/** The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors. */
export type InternalServerErrorErrorBody = components['schemas']['InternalServerErrorError']

/** No system has this reference. */
export type SystemNotFoundErrorBody = components['schemas']['SystemNotFoundError']

/** No member has this reference. */
export type MemberNotFoundErrorBody = components['schemas']['MemberNotFoundError']

/** A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference. */
export type NamedMemberNotFoundErrorBody = components['schemas']['NamedMemberNotFoundError']

/** No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact. */
export type GroupNotFoundErrorBody = components['schemas']['GroupNotFoundError']

/** A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference. */
export type NamedGroupNotFoundErrorBody = components['schemas']['NamedGroupNotFoundError']

/** The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
export type MessageNotFoundErrorBody = components['schemas']['MessageNotFoundError']

/** No switch has this UUID. */
export type SwitchNotFoundErrorBody = components['schemas']['SwitchNotFoundError']

/** The switch belongs to a system other than the one in the path, or the front history is private. */
export type SwitchNotAccessibleErrorBody = components['schemas']['SwitchNotAccessibleError']

/** The system has no settings in this Discord server. Only the bot creates them. */
export type SystemGuildSettingsNotFoundErrorBody = components['schemas']['SystemGuildSettingsNotFoundError']

/** The member has no settings in this Discord server. Only the bot creates them. */
export type MemberGuildSettingsNotFoundErrorBody = components['schemas']['MemberGuildSettingsNotFoundError']

/** The system's `member_list_privacy` is private. */
export type MemberListPrivateErrorBody = components['schemas']['MemberListPrivateError']

/** The system's `group_list_privacy` is private. */
export type GroupListPrivateErrorBody = components['schemas']['GroupListPrivateError']

/** The group's `list_privacy` is private. */
export type GroupMemberListPrivateErrorBody = components['schemas']['GroupMemberListPrivateError']

/** The system's `front_privacy` is private. */
export type FrontersPrivateErrorBody = components['schemas']['FrontersPrivateError']

/** The system's `front_history_privacy` is private. */
export type FrontHistoryPrivateErrorBody = components['schemas']['FrontHistoryPrivateError']

/** The member belongs to a system other than the token's own. */
export type NotYourMemberErrorBody = components['schemas']['NotYourMemberError']

/** The group belongs to a system other than the token's own. */
export type NotYourGroupErrorBody = components['schemas']['NotYourGroupError']

/** A member in the new list of a switch belongs to a system other than the token's own. The message names the reference. */
export type NamedNotYourMemberErrorBody = components['schemas']['NamedNotYourMemberError']

/** Fields of the body have invalid values. `errors` lists the problems of each field. */
export type ValidationErrorBody = components['schemas']['ValidationError']

/** The list contains the same string twice. */
export type DuplicateMembersErrorBody = components['schemas']['DuplicateMembersError']

/** These members are already fronting, in this order. */
export type SameFrontersErrorBody = components['schemas']['SameFrontersError']

/** The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself. */
export type TimestampTakenErrorBody = components['schemas']['TimestampTakenError']

/** The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500. */
export type InvalidSwitchIdErrorBody = components['schemas']['InvalidSwitchIdError']

/** The system has reached its maximum number of members (`member_limit`, 1000 by default). */
export type MemberLimitReachedErrorBody = components['schemas']['MemberLimitReachedError']

/** The system has reached its maximum number of groups (`group_limit`, 250 by default). */
export type GroupLimitReachedErrorBody = components['schemas']['GroupLimitReachedError']

/** Autoproxy was requested without `guild_id`, or with `channel_id`. */
export type NotImplementedErrorBody = components['schemas']['NotImplementedError']

/** The body can't be parsed or contains no known field (code 0), or its fields have invalid values (code 40001). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidBodyErrorBody = components['schemas']['InvalidBodyError']

/** No system has this reference (code 20001), or the system has no settings in this Discord server (code 20009). */
export type SystemOrGuildSettingsNotFoundErrorBody = components['schemas']['SystemOrGuildSettingsNotFoundError']

/** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of members (code 40007, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidMemberErrorBody = components['schemas']['InvalidMemberError']

/** No member has this reference (code 20002). Older revisions of the server respond with code 20003, which names the reference. */
export type MemberOfGroupListNotFoundErrorBody = components['schemas']['MemberOfGroupListNotFoundError']

/** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20004, which doesn't name the reference). Nothing is changed. */
export type MemberOrAddedGroupNotFoundErrorBody = components['schemas']['MemberOrAddedGroupNotFoundError']

/** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20005). Nothing is changed. */
export type MemberOrListedGroupNotFoundErrorBody = components['schemas']['MemberOrListedGroupNotFoundError']

/** No member has this reference (code 20002), or the member has no settings in this Discord server (code 20010). */
export type MemberOrGuildSettingsNotFoundErrorBody = components['schemas']['MemberOrGuildSettingsNotFoundError']

/** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of groups (code 40008, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidGroupErrorBody = components['schemas']['InvalidGroupError']

/** No group has the reference in the path (code 20004), or a member in the list is not one of the token's own system (code 20003). Nothing is changed. */
export type GroupOrListedMemberNotFoundErrorBody = components['schemas']['GroupOrListedMemberNotFoundError']

/** The body can't be parsed (code 0), it names a member twice (code 40003), the switch would change nothing (code 40004), or the system already has a switch at exactly this time (code 40005). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchErrorBody = components['schemas']['InvalidSwitchError']

/** No system has the reference in the path (code 20001), or a member in the list is not one of the token's own system (code 20003). */
export type SystemOrListedMemberNotFoundErrorBody = components['schemas']['SystemOrListedMemberNotFoundError']

/** The path can't be parsed (code 0). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchRefErrorBody = components['schemas']['InvalidSwitchRefError']

/** No system has this reference (code 20001), no switch has this UUID (code 20007), or the switch belongs to another system or is hidden from the caller (code 20008). */
export type SystemOrSwitchNotFoundErrorBody = components['schemas']['SystemOrSwitchNotFoundError']

/** The body or the time can't be parsed (code 0), the time is missing (code 40001), or the system already has a switch at exactly this time (code 40005). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchTimeErrorBody = components['schemas']['InvalidSwitchTimeError']

/** The body can't be parsed (code 0), it names a member twice (code 40003), or the switch already has these members (code 40004). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchMembersErrorBody = components['schemas']['InvalidSwitchMembersError']

/** The system in the path is not the token's own or there is no valid token (code 0), or a member in the list belongs to another system (code 30008). */
export type SwitchMembersForbiddenErrorBody = components['schemas']['SwitchMembersForbiddenError']

/** No system has this reference (code 20001), no switch has this UUID (code 20007), the switch belongs to another system (code 20008), or no member has a reference in the list (code 20003). */
export type SwitchOrListedMemberNotFoundErrorBody = components['schemas']['SwitchOrListedMemberNotFoundError']

/** The token's own system. Without a valid token, the response is a 401. */
export type OwnSystemInPath = components['schemas']['OwnSystemInPath']

/** Short id in a path, five or six letters in any case. Dashes are allowed as long as it has at most seven characters. */
export type ShortIdInPath = components['schemas']['ShortIdInPath']

/** UUID in a path, case-insensitive, with or without hyphens. */
export type UuidInPath = components['schemas']['UuidInPath']

/** Discord id of an account that is linked to the system. */
export type AccountInPath = components['schemas']['AccountInPath']

/** Reference of a system in a path: `@me` for the token's own system, a short id, a UUID, or the Discord id of a linked account. */
export type SystemRef = components['schemas']['SystemRef']

/**
 * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
 * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
 */
export type ShortId = components['schemas']['ShortId']

/** UUID, in lower case with hyphens. It never changes. */
export type Uuid = components['schemas']['Uuid']

/** Name of the system, at most 100 UTF-16 code units. */
export type SystemName = components['schemas']['SystemName']

/** Description in Discord's Markdown, at most 1000 UTF-16 code units. */
export type Description = components['schemas']['Description']

/** Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. */
export type SystemTag = components['schemas']['SystemTag']

/** Pronouns as a free-form string, at most 100 UTF-16 code units. */
export type Pronouns = components['schemas']['Pronouns']

/** Color as six hexadecimal digits without `#`. Responses have the colors of members and groups in lower case, and the color of a system in the case that was sent. */
export type Color = components['schemas']['Color']

/**
 * Timestamp in UTC, always with `Z`, with as many fractional digits as needed: up to six (microseconds), and up to nine in the response to
 * a new switch. Keep it as a string where microseconds matter: a JavaScript `Date` truncates it to milliseconds.
 * A switch that was logged before year 1 has a leading `-` or the year `0000`.
 */
export type Timestamp = components['schemas']['Timestamp']

/** Privacy level: who can see what the setting is about. */
export type PrivacyLevel = components['schemas']['PrivacyLevel']

/** Privacy settings of a system. Only the owner gets this object. */
export type SystemPrivacy = components['schemas']['SystemPrivacy']

/**
 * A system: the account of a plural system on PluralKit. Every field is always present except `webhook_url`, which only the owner gets.
 * A field is `null` if it is not set or if its privacy setting hides it from the caller.
 */
export type System = components['schemas']['System']

/** URL of an image, `https` only, at most 256 UTF-16 code units. The server neither fetches nor checks the image. */
export type ImageUrl = components['schemas']['ImageUrl']

/** Changes to the privacy settings of a system. Fields that are absent keep their value. */
export type SystemPrivacyUpdate = components['schemas']['SystemPrivacyUpdate']

/** Changes to a system. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. */
export type SystemUpdate = components['schemas']['SystemUpdate']

/** Problem with a field of the body. The two lengths are present only if a string is too long. For `description_templates` the server swaps them. */
export type FieldProblem = components['schemas']['FieldProblem']

/** Error for a body whose `Content-Type` is not JSON. It comes from the server's web framework and has no `code`. */
export type UnsupportedMediaTypeErrorBody = components['schemas']['UnsupportedMediaTypeError']

/**
 * Time zone as an IANA id (`Europe/Berlin`) or a fixed offset (`UTC+02`, `UTC-03:30`), case-sensitive.
 * Offsets beyond 18 hours pass the server's check and then cause a 500.
 */
export type TimeZone = components['schemas']['TimeZone']

/** Seconds without a message after which latch mode stops proxying. `0` means never. The server has no limits and stores negative numbers, too. */
export type LatchTimeout = components['schemas']['LatchTimeout']

/** How the bot pads five-letter ids in lists. */
export type ShortIdPadding = components['schemas']['ShortIdPadding']

/** Whether proxying a message also logs a switch. */
export type ProxySwitchMode = components['schemas']['ProxySwitchMode']

/** Format of proxied names, with the placeholders `{name}` and `{tag}`. The server has no length limit. */
export type NameFormat = components['schemas']['NameFormat']

/** Template that the bot offers for new descriptions, at most 1000 UTF-16 code units. */
export type DescriptionTemplate = components['schemas']['DescriptionTemplate']

/** Settings of a system, as its owner reads them. The response to an update (`UpdatedSystemSettings`) has one field more and may have `null` in `name_format`. */
export type SystemSettings = components['schemas']['SystemSettings']

/** Settings of a system, as everyone but its owner reads them. */
export type PublicSystemSettings = components['schemas']['PublicSystemSettings']

/** Settings of a system, as the caller may see them. The owner gets all settings, everyone else the public ones. */
export type SystemSettingsView = components['schemas']['SystemSettingsView']

/**
 * Changes to the settings of a system. Fields that are absent keep their value. Most fields can't be `null`: the server responds with a 500.
 * `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
 */
export type SystemSettingsUpdate = components['schemas']['SystemSettingsUpdate']

/** Settings of a system in the response to an update. Unlike `SystemSettings`, they have `card_show_color_hex`, and `name_format` is `null` where reading returns the default. */
export type UpdatedSystemSettings = components['schemas']['UpdatedSystemSettings']

/**
 * Discord id (snowflake) as a decimal string: an unsigned 64-bit number, too large for a double. `(id >> 22) + 1420070400000` is its
 * time of creation in milliseconds since 1970.
 */
export type Snowflake = components['schemas']['Snowflake']

/** Autoproxy mode, which decides how messages without proxy tags are proxied. */
export type AutoproxyMode = components['schemas']['AutoproxyMode']

/** Autoproxy settings of a system in one Discord server. */
export type Autoproxy = components['schemas']['Autoproxy']

/**
 * Exact reference in a list: the short id in lower case without a dash, or the UUID in lower case with hyphens. The server finds nothing
 * else here, although paths allow more forms.
 */
export type ExactRef = components['schemas']['ExactRef']

/** Changes to the autoproxy settings of a system in one Discord server. Only the modes `latch` and `member` take a member, and it can't be cleared without leaving them. */
export type AutoproxyUpdate = components['schemas']['AutoproxyUpdate']

/** Display name, shown instead of the name. At most 100 UTF-16 code units. */
export type DisplayName = components['schemas']['DisplayName']

/** Settings of a system in one Discord server. They don't repeat the server's id. */
export type SystemGuildSettings = components['schemas']['SystemGuildSettings']

/** Changes to a system's settings in one Discord server. Fields that are absent keep their value. */
export type SystemGuildSettingsUpdate = components['schemas']['SystemGuildSettingsUpdate']

/** Birthday as `YYYY-MM-DD`, with years from 0001 to 9999. The years `0001` and `0004` mean that the year is not known (0004 allows 29 February). */
export type Birthday = components['schemas']['Birthday']

/** Proxy tag: a prefix and a suffix around a message that make the bot proxy it. At least one of the two is set, except in very old data. */
export type ProxyTag = components['schemas']['ProxyTag']

/** Alias of a member, another name that the bot finds the member by. At most 100 UTF-16 code units, not whitespace-only. */
export type MemberAlias = components['schemas']['MemberAlias']

/** Privacy settings of a member. Only the owner gets this object. */
export type MemberPrivacy = components['schemas']['MemberPrivacy']

/** A member of a system. Every field is always present, except upcoming ones. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
export type Member = components['schemas']['Member']

/** Name of the member, at most 100 UTF-16 code units, not whitespace-only. Several members can have the same name. */
export type MemberName = components['schemas']['MemberName']

/**
 * Proxy tag to set: a prefix and a suffix around a message that make the bot proxy it. Send at least one of the two: the server silently drops a tag with neither.
 * Prefix, the word `text` and suffix together may have at most 100 UTF-16 code units. The server rejects a longer tag if it has a prefix, and silently drops it if not.
 */
export type ProxyTagInput = components['schemas']['ProxyTagInput']

/** Changes to the privacy settings of a member. Fields that are absent keep their value. */
export type MemberPrivacyUpdate = components['schemas']['MemberPrivacyUpdate']

/**
 * A member to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
 * system's default for members that are created with the bot.
 */
export type MemberCreate = components['schemas']['MemberCreate']

/** Reference of a member in a path: a short id or a UUID. */
export type MemberRef = components['schemas']['MemberRef']

/** Changes to a member. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be `null`. */
export type MemberUpdate = components['schemas']['MemberUpdate']

/** Privacy settings of a group. Only the owner gets this object. */
export type GroupPrivacy = components['schemas']['GroupPrivacy']

/**
 * A group of members. Every field is always present except `members`, which is only in the system's group list and only on request.
 * A field is `null` if it is not set or if its privacy setting hides it from the caller.
 */
export type Group = components['schemas']['Group']

/** References of groups of the token's own system, at least one, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500 when it is added. */
export type NonEmptyGroupRefList = components['schemas']['NonEmptyGroupRefList']

/** References of groups of the token's own system, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500. */
export type GroupRefList = components['schemas']['GroupRefList']

/** Settings of a member in one Discord server. They don't repeat the server's id. */
export type MemberGuildSettings = components['schemas']['MemberGuildSettings']

/** Changes to a member's settings in one Discord server. Fields that are absent keep their value. */
export type MemberGuildSettingsUpdate = components['schemas']['MemberGuildSettingsUpdate']

/** Name of the group, at most 100 UTF-16 code units, not whitespace-only. */
export type GroupName = components['schemas']['GroupName']

/** Changes to the privacy settings of a group. Fields that are absent keep their value. */
export type GroupPrivacyUpdate = components['schemas']['GroupPrivacyUpdate']

/**
 * A group to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
 * system's default for groups that are created with the bot.
 */
export type GroupCreate = components['schemas']['GroupCreate']

/** Reference of a group in a path: a short id or a UUID. */
export type GroupRef = components['schemas']['GroupRef']

/** Changes to a group. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name` can't be `null`. */
export type GroupUpdate = components['schemas']['GroupUpdate']

/** References of members of the token's own system, at least one, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500 when it is added. */
export type NonEmptyMemberRefList = components['schemas']['NonEmptyMemberRefList']

/** References of members of the token's own system, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500. */
export type MemberRefList = components['schemas']['MemberRefList']

/**
 * Timestamp in UTC in the form that the server accepts: capital `T` and `Z`, with seconds, at most nine fractional digits.
 * The server rejects offsets (`+00:00`), dates without a time and Unix timestamps. It truncates stored timestamps to microseconds.
 */
export type StrictTimestamp = components['schemas']['StrictTimestamp']

/** Switch in the front history, with the short ids of its members. */
export type Switch = components['schemas']['Switch']

/** Switch to log. */
export type SwitchCreate = components['schemas']['SwitchCreate']

/** Switch with its complete members, in front order. */
export type FullSwitch = components['schemas']['FullSwitch']

/** New time of a switch. The server accepts many more forms here than for a new switch, but responds to impossible dates with a 500: send the strict form. */
export type SwitchUpdate = components['schemas']['SwitchUpdate']

/** Timestamp in UTC in whole seconds. Only messages have this form; the fraction is truncated, not rounded. */
export type WholeSecondTimestamp = components['schemas']['WholeSecondTimestamp']

/** Member that a message was proxied as: a member without the field `system`. Every field is always present. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
export type MessageMember = components['schemas']['MessageMember']

/** Information about a proxied message and who sent it. It doesn't include the text of the message, which only Discord has. */
export type Message = components['schemas']['Message']

/**
 * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
 * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
 */
export type SigningToken = components['schemas']['SigningToken']

/** Event: check of a new webhook URL. It has neither `id` nor `data`. */
export type PingEvent = components['schemas']['PingEvent']

/** Privacy settings of a system that were part of a request. */
export type SystemPrivacyChanges = components['schemas']['SystemPrivacyChanges']

/** Fields of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export type SystemChanges = components['schemas']['SystemChanges']

/** Event: the system was updated. */
export type UpdateSystemEvent = components['schemas']['UpdateSystemEvent']

/** Settings of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export type SettingsChanges = components['schemas']['SettingsChanges']

/** Event: the settings of the system were updated. */
export type UpdateSettingsEvent = components['schemas']['UpdateSettingsEvent']

/** Privacy settings of a member that were part of a request. A `null` in the request is `public` here, an empty string `private`. */
export type MemberPrivacyChanges = components['schemas']['MemberPrivacyChanges']

/** Fields of a member that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
export type MemberChanges = components['schemas']['MemberChanges']

/** Event: a member was created. */
export type CreateMemberEvent = components['schemas']['CreateMemberEvent']

/** Event: a member is being updated. */
export type UpdateMemberEvent = components['schemas']['UpdateMemberEvent']

/** Event: a member was deleted. */
export type DeleteMemberEvent = components['schemas']['DeleteMemberEvent']

/** Privacy settings of a group that were part of a request. */
export type GroupPrivacyChanges = components['schemas']['GroupPrivacyChanges']

/** Fields of a group that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
export type GroupChanges = components['schemas']['GroupChanges']

/** Event: a group was created. */
export type CreateGroupEvent = components['schemas']['CreateGroupEvent']

/** Event: a group was updated. */
export type UpdateGroupEvent = components['schemas']['UpdateGroupEvent']

/** Event: the members of a group changed. PluralKit never sends it, so its shape is not known. */
export type UpdateGroupMembersEvent = components['schemas']['UpdateGroupMembersEvent']

/** Event: a group was deleted. */
export type DeleteGroupEvent = components['schemas']['DeleteGroupEvent']

/** Event: a Discord account was linked to the system. */
export type LinkAccountEvent = components['schemas']['LinkAccountEvent']

/** Event: a Discord account was unlinked from the system. */
export type UnlinkAccountEvent = components['schemas']['UnlinkAccountEvent']

/** Settings of a system in one Discord server that were part of an update. Booleans that were sent as `null` are left out. */
export type SystemGuildChanges = components['schemas']['SystemGuildChanges']

/** Event: the settings of the system in one Discord server were updated. */
export type UpdateSystemGuildEvent = components['schemas']['UpdateSystemGuildEvent']

/** Settings of a member in one Discord server that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export type MemberGuildChanges = components['schemas']['MemberGuildChanges']

/** Event: the settings of a member in one Discord server are being updated. */
export type UpdateMemberGuildEvent = components['schemas']['UpdateMemberGuildEvent']

/** Changes to a linked Discord account. */
export type AccountChanges = components['schemas']['AccountChanges']

/** Event: a linked Discord account was updated. The server calls it `UPDATE_MEMBER_GUILD`, like another event; `id` tells them apart. */
export type UpdateAccountEvent = components['schemas']['UpdateAccountEvent']

/** Event of the type `UPDATE_MEMBER_GUILD`. It has two forms, which `id` tells apart. */
export type UpdateMemberGuildOrAccountEvent = components['schemas']['UpdateMemberGuildOrAccountEvent']

/** Event: a message was proxied. */
export type CreateMessageEvent = components['schemas']['CreateMessageEvent']

/** Switch that was logged. */
export type SwitchCreated = components['schemas']['SwitchCreated']

/** Event: a switch was logged. */
export type CreateSwitchEvent = components['schemas']['CreateSwitchEvent']

/** New time of a switch. */
export type SwitchTimeChange = components['schemas']['SwitchTimeChange']

/** New members of a switch. */
export type SwitchMembersChange = components['schemas']['SwitchMembersChange']

/** Event: a switch was moved, or its members were replaced. */
export type UpdateSwitchEvent = components['schemas']['UpdateSwitchEvent']

/** Event: a switch was deleted. */
export type DeleteSwitchEvent = components['schemas']['DeleteSwitchEvent']

/** Event: all switches of the system were deleted. */
export type DeleteAllSwitchesEvent = components['schemas']['DeleteAllSwitchesEvent']

/** Event: data was imported into the system. */
export type SuccessfulImportEvent = components['schemas']['SuccessfulImportEvent']

/** Autoproxy settings that were part of an update. */
export type AutoproxyChanges = components['schemas']['AutoproxyChanges']

/** Event: autoproxy settings are being updated. */
export type UpdateAutoproxyEvent = components['schemas']['UpdateAutoproxyEvent']

/** Any event that PluralKit sends to a webhook. `type` says which; `UPDATE_MEMBER_GUILD` has two forms, which `id` tells apart. */
export type DispatchEvent = components['schemas']['DispatchEvent']

/** Query of `systems.getAutoproxy`. */
export type GetAutoproxyQuery = NonNullable<operations['getAutoproxy']['parameters']['query']>

/** Query of `systems.updateAutoproxy`. */
export type UpdateAutoproxyQuery = NonNullable<operations['updateAutoproxy']['parameters']['query']>

/** Query of `groups.list`. */
export type ListGroupsQuery = NonNullable<operations['listGroups']['parameters']['query']>

/** Query of `switches.list`. */
export type ListSwitchesQuery = NonNullable<operations['listSwitches']['parameters']['query']>
