// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { components, operations } from './schema.js'

/** The system whose token is sent. Without a valid token the answer is 401. */
export type OwnSystemInPath = components['schemas']['OwnSystemInPath']

/** Five or six letters in any case, with dashes as long as the whole has at most seven characters. */
export type ShortIdInPath = components['schemas']['ShortIdInPath']

/** In any case, with or without hyphens. */
export type UuidInPath = components['schemas']['UuidInPath']

/** Snowflake of an account linked to the system. */
export type AccountInPath = components['schemas']['AccountInPath']

/**
 * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, no dash.
 * Unique per kind of entity: a member and a group may have the same one. It can change; the `uuid` never does.
 */
export type ShortId = components['schemas']['ShortId']

/** UUID, lower-case with hyphens. It never changes. */
export type Uuid = components['schemas']['Uuid']

/** Name of the system, at most 100 UTF-16 code units. */
export type SystemName = components['schemas']['SystemName']

/** Free text in Discord's Markdown, at most 1000 UTF-16 code units. */
export type Description = components['schemas']['Description']

/** Tag behind the names of proxied messages, at most 79 UTF-16 code units. */
export type SystemTag = components['schemas']['SystemTag']

/** Pronouns as free text, at most 100 UTF-16 code units. */
export type Pronouns = components['schemas']['Pronouns']

/** Colour as six hexadecimal digits without `#`. Members and groups answer it in lower case; a system keeps the case that was sent. */
export type Color = components['schemas']['Color']

/**
 * Moment in UTC, always ending in `Z`, with as many fractional digits as needed: none to six (microseconds), up to nine in the echo of
 * a posted switch. Keep it as text where microseconds matter: a JavaScript `Date` cuts it to milliseconds.
 * A switch logged before year 1 has a leading `-` or the year `0000`.
 */
export type Timestamp = components['schemas']['Timestamp']

/** Who may see the thing that the key names. */
export type PrivacyLevel = components['schemas']['PrivacyLevel']

/** Privacy of a system, key by key. Only its owner sees this object. */
export type SystemPrivacy = components['schemas']['SystemPrivacy']

/** A system. Every key is always there but `webhook_url`, which only the owner gets. A key is null when it is not set or when its privacy hides it from the caller. */
export type System = components['schemas']['System']

/** The path, the query or the body can't be read, or a change names no known key. */
export type BadRequestErrorBody = components['schemas']['BadRequestError']

/** The request needs to know its system (`@me`, or a change of members and groups) and has no valid token. */
export type UnauthorizedErrorBody = components['schemas']['UnauthorizedError']

/** No system has this reference. */
export type SystemNotFoundErrorBody = components['schemas']['SystemNotFoundError']

/** A bucket is empty. See Rate limits: waiting for `retry_after` alone is not enough. */
export type RateLimitedErrorBody = components['schemas']['RateLimitedError']

/** Something failed in the server, or the request held a value that the server can't cope with. */
export type InternalServerErrorErrorBody = components['schemas']['InternalServerErrorError']

/** Address of an image: `https`, at most 256 UTF-16 code units. The server neither fetches nor checks the image. */
export type ImageUrl = components['schemas']['ImageUrl']

/** Change of a system's privacy, key by key. Absent keys keep their value, null means public. */
export type SystemPrivacyUpdate = components['schemas']['SystemPrivacyUpdate']

/** Change of a system. Absent keys keep their value, null clears it, and so does a text of nothing but white space. */
export type SystemUpdate = components['schemas']['SystemUpdate']

/** One problem of one key. Lengths are UTF-16 code units and stand there only when a text is too long. For `description_templates` the server swaps the two. */
export type FieldProblem = components['schemas']['FieldProblem']

/** Values of the body break a rule. `errors` names each key with its problems. */
export type ValidationErrorBody = components['schemas']['ValidationError']

/** The system that is named is not the token's own. It is also the answer to a missing or wrong token where the system is named by id. */
export type ForbiddenErrorBody = components['schemas']['ForbiddenError']

/** The body is not declared as JSON. This error comes from the web framework and has no `code`. */
export type UnsupportedMediaTypeErrorBody = components['schemas']['UnsupportedMediaTypeError']

/**
 * Time zone as an IANA id (`Europe/Berlin`) or a fixed offset (`UTC+02`, `UTC-03:30`), exactly spelled.
 * Offsets beyond 18 hours pass the check and then fail with a 500.
 */
export type TimeZone = components['schemas']['TimeZone']

/** Seconds of silence after which latch mode lets go. The server sets no bounds; 0 and negative numbers are kept. */
export type LatchTimeout = components['schemas']['LatchTimeout']

/** How the bot pads five-letter ids in lists. */
export type ShortIdPadding = components['schemas']['ShortIdPadding']

/** Whether proxying a message also logs a switch. */
export type ProxySwitchMode = components['schemas']['ProxySwitchMode']

/** Pattern of the proxied name, with the placeholders `{name}` and `{tag}`. The server sets no length limit. */
export type NameFormat = components['schemas']['NameFormat']

/** Text that the bot offers for new descriptions, at most 1000 UTF-16 code units. */
export type DescriptionTemplate = components['schemas']['DescriptionTemplate']

/** Settings of a system as its owner reads them. The answer to a change has one key more and may have a null in `name_format`: see `UpdatedSystemSettings`. */
export type SystemSettings = components['schemas']['SystemSettings']

/** Settings of a system as everybody else reads them. */
export type PublicSystemSettings = components['schemas']['PublicSystemSettings']

/**
 * Change of a system's settings. Absent keys keep their value. Null is no value for most of them: the server answers it with a 500.
 * `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
 */
export type SystemSettingsUpdate = components['schemas']['SystemSettingsUpdate']

/** Settings of a system as the answer to a change gives them: with `card_show_color_hex`, which reading never shows, and with null in `name_format` where reading shows the default. */
export type UpdatedSystemSettings = components['schemas']['UpdatedSystemSettings']

/**
 * Discord id as a decimal string: an unsigned 64-bit number, too large for a double. `(id >> 22) + 1420070400000` is its
 * time of creation in milliseconds since 1970.
 */
export type Snowflake = components['schemas']['Snowflake']

/** How messages without proxy tags are proxied. */
export type AutoproxyMode = components['schemas']['AutoproxyMode']

/** Autoproxy of a system in one Discord server. */
export type Autoproxy = components['schemas']['Autoproxy']

/** Autoproxy without `guild_id`, or with `channel_id`. */
export type NotImplementedErrorBody = components['schemas']['NotImplementedError']

/**
 * Reference inside a list: the short id in lower case without a dash, or the UUID in lower case with hyphens. Nothing else is
 * found here, although the same entity may be written more freely in a path.
 */
export type ExactRef = components['schemas']['ExactRef']

/** Change of the autoproxy in one Discord server. A member goes with the modes `latch` and `member` only, and can't be cleared without leaving them. */
export type AutoproxyUpdate = components['schemas']['AutoproxyUpdate']

/** Name shown in place of the ordinary one, at most 100 UTF-16 code units. */
export type DisplayName = components['schemas']['DisplayName']

/** Settings of a system in one Discord server. The server's id is not repeated. */
export type SystemGuildSettings = components['schemas']['SystemGuildSettings']

/** The system has no settings in this server. Only the bot creates them. */
export type SystemGuildSettingsNotFoundErrorBody = components['schemas']['SystemGuildSettingsNotFoundError']

/** Change of a system's settings in one Discord server. Absent keys keep their value, null clears texts. */
export type SystemGuildSettingsUpdate = components['schemas']['SystemGuildSettingsUpdate']

/** Date `YYYY-MM-DD`, years 0001 to 9999. The years `0001` and `0004` mean that the year is not known (0004 allows 29 February). */
export type Birthday = components['schemas']['Birthday']

/** Pair of texts around a message that make the bot proxy it. At least one of the two is set, except in very old data. */
export type ProxyTag = components['schemas']['ProxyTag']

/** Privacy of a member, key by key. Only its owner sees this object. */
export type MemberPrivacy = components['schemas']['MemberPrivacy']

/** A member. Every key is always there; it is null when it is not set or when its privacy hides it from the caller. */
export type Member = components['schemas']['Member']

/** `member_list_privacy` of the system is private. */
export type MemberListPrivateErrorBody = components['schemas']['MemberListPrivateError']

/** Name of the member, at most 100 UTF-16 code units, not only white space. Two members may have the same name. */
export type MemberName = components['schemas']['MemberName']

/**
 * Pair of texts around a message that make the bot proxy it. Give at least one of the two: a tag with neither is dropped without a word.
 * Prefix + `text` + suffix may have at most 100 UTF-16 code units; longer ones are refused if they have a prefix and silently dropped if not.
 */
export type ProxyTagInput = components['schemas']['ProxyTagInput']

/** Change of a member's privacy, key by key. Absent keys keep their value, null means public. */
export type MemberPrivacyUpdate = components['schemas']['MemberPrivacyUpdate']

/** A member to create. Absent keys start empty, as null does. `id`, `uuid` and `created` are the server's to set. Privacy starts public throughout, whatever the system's defaults for the bot. */
export type MemberCreate = components['schemas']['MemberCreate']

/** The system has as many members as it may have (`member_limit`, 1000 unless raised). */
export type MemberLimitReachedErrorBody = components['schemas']['MemberLimitReachedError']

/** No member has this reference. */
export type MemberNotFoundErrorBody = components['schemas']['MemberNotFoundError']

/** The member belongs to another system than the token's. */
export type NotYourMemberErrorBody = components['schemas']['NotYourMemberError']

/** Change of a member. Absent keys keep their value, null clears it, and so does a text of nothing but white space. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be null. */
export type MemberUpdate = components['schemas']['MemberUpdate']

/** Privacy of a group, key by key. Only its owner sees this object. */
export type GroupPrivacy = components['schemas']['GroupPrivacy']

/**
 * A group of members. Every key is always there but `members`, which only the system's group list has and only when asked for.
 * A key is null when it is not set or when its privacy hides it from the caller.
 */
export type Group = components['schemas']['Group']

/** `group_list_privacy` of the system is private. */
export type GroupListPrivateErrorBody = components['schemas']['GroupListPrivateError']

/** A member in a list is not found among the caller's own, where references are exact. The reference is named. */
export type NamedMemberNotFoundErrorBody = components['schemas']['NamedMemberNotFoundError']

/** At least one group of the caller's own system, each written exactly as its short id or UUID. The same new group twice, also once by id and once by UUID, is answered with a 500. */
export type NonEmptyGroupRefList = components['schemas']['NonEmptyGroupRefList']

/** No group has this reference; in a list for `groups/add`, none of the caller's own has it. */
export type GroupNotFoundErrorBody = components['schemas']['GroupNotFoundError']

/** A group in a list for `groups/remove` or `groups/overwrite` is not found among the caller's own. The reference is named. */
export type NamedGroupNotFoundErrorBody = components['schemas']['NamedGroupNotFoundError']

/** Groups of the caller's own system, each written exactly as its short id or UUID. The same group twice, also once by id and once by UUID, is answered with a 500. */
export type GroupRefList = components['schemas']['GroupRefList']

/** Settings of a member in one Discord server. The server's id is not repeated. */
export type MemberGuildSettings = components['schemas']['MemberGuildSettings']

/** The member has no settings in this server. Only the bot creates them. */
export type MemberGuildSettingsNotFoundErrorBody = components['schemas']['MemberGuildSettingsNotFoundError']

/** Change of a member's settings in one Discord server. Absent keys keep their value, null clears texts. */
export type MemberGuildSettingsUpdate = components['schemas']['MemberGuildSettingsUpdate']

/** Name of the group, at most 100 UTF-16 code units, not only white space. */
export type GroupName = components['schemas']['GroupName']

/** Change of a group's privacy, key by key. Absent keys keep their value, null means public. */
export type GroupPrivacyUpdate = components['schemas']['GroupPrivacyUpdate']

/** A group to create. Absent keys start empty, as null does. `id`, `uuid` and `created` are the server's to set. Privacy starts public throughout, whatever the system's defaults for the bot. */
export type GroupCreate = components['schemas']['GroupCreate']

/** The system has as many groups as it may have (`group_limit`, 250 unless raised). */
export type GroupLimitReachedErrorBody = components['schemas']['GroupLimitReachedError']

/** The group belongs to another system than the token's. */
export type NotYourGroupErrorBody = components['schemas']['NotYourGroupError']

/** Change of a group. Absent keys keep their value, null clears it, and so does a text of nothing but white space. `name` can't be cleared. */
export type GroupUpdate = components['schemas']['GroupUpdate']

/** `list_privacy` of the group is private. */
export type GroupMemberListPrivateErrorBody = components['schemas']['GroupMemberListPrivateError']

/** At least one member of the caller's own system, each written exactly as its short id or UUID. The same new member twice, also once by id and once by UUID, is answered with a 500. */
export type NonEmptyMemberRefList = components['schemas']['NonEmptyMemberRefList']

/** Members of the caller's own system, each written exactly as its short id or UUID. The same member twice, also once by id and once by UUID, is answered with a 500. */
export type MemberRefList = components['schemas']['MemberRefList']

/**
 * Moment in UTC as the server reads it: capital `T` and `Z`, seconds given, at most nine fractional digits.
 * Offsets (`+00:00`), dates alone and Unix numbers are refused. Digits beyond microseconds are cut off when stored.
 */
export type StrictTimestamp = components['schemas']['StrictTimestamp']

/** A switch as the history lists it, with the members' short ids. */
export type Switch = components['schemas']['Switch']

/** `front_history_privacy` of the system is private. */
export type FrontHistoryPrivateErrorBody = components['schemas']['FrontHistoryPrivateError']

/** A switch to log. Without a time it is logged now. */
export type SwitchCreate = components['schemas']['SwitchCreate']

/** A switch with its members in full, in front order. */
export type FullSwitch = components['schemas']['FullSwitch']

/** The members are already fronting, in this order. */
export type SameFrontersErrorBody = components['schemas']['SameFrontersError']

/** The list holds the same text twice. */
export type DuplicateMembersErrorBody = components['schemas']['DuplicateMembersError']

/** A switch of the system, maybe this one, has that very moment. */
export type TimestampTakenErrorBody = components['schemas']['TimestampTakenError']

/** `front_privacy` of the system is private. */
export type FrontersPrivateErrorBody = components['schemas']['FrontersPrivateError']

/** The switch id is no UUID. Older revisions of the server say so; the current one answers 500. */
export type InvalidSwitchIdErrorBody = components['schemas']['InvalidSwitchIdError']

/** No switch has this UUID. */
export type SwitchNotFoundErrorBody = components['schemas']['SwitchNotFoundError']

/** The switch belongs to another system than the path's, or the front history is private. */
export type SwitchNotAccessibleErrorBody = components['schemas']['SwitchNotAccessibleError']

/** New time of a switch. The server reads many more forms here than for a new switch, but answers impossible dates with a 500: send the strict form. */
export type SwitchUpdate = components['schemas']['SwitchUpdate']

/** A member in the new list of a switch belongs to another system. The reference is named. */
export type NamedNotYourMemberErrorBody = components['schemas']['NamedNotYourMemberError']

/** Moment in UTC in whole seconds. Only messages use this form; the fraction is cut, not rounded. */
export type WholeSecondTimestamp = components['schemas']['WholeSecondTimestamp']

/** The member of a proxied message: a member without the key `system`. Every key is always there; it is null when it is not set or when its privacy hides it from the caller. */
export type MessageMember = components['schemas']['MessageMember']

/** A proxied message. It says who sent it; the text stays with Discord. */
export type Message = components['schemas']['Message']

/** The message was not proxied, or it is an original message from more than 30 minutes ago. */
export type MessageNotFoundErrorBody = components['schemas']['MessageNotFoundError']

/**
 * Secret shared with PluralKit: 64 base64 characters, made by the bot each time the webhook's address is set. An event with any other token
 * is not from PluralKit: do nothing and answer 401. Compare in constant time.
 */
export type SigningToken = components['schemas']['SigningToken']

/** Check of a new webhook address. It has neither `id` nor `data`. */
export type PingEvent = components['schemas']['PingEvent']

/** The privacy keys of a system that were given. */
export type SystemPrivacyChanges = components['schemas']['SystemPrivacyChanges']

/** What was given in an update of a system. Only the keys that were given are here, changed or not, with the values as stored. */
export type SystemChanges = components['schemas']['SystemChanges']

/** The system was updated. */
export type UpdateSystemEvent = components['schemas']['UpdateSystemEvent']

/** What was given in an update of the settings. Only the keys that were given are here, changed or not, with the values as stored. */
export type SettingsChanges = components['schemas']['SettingsChanges']

/** The settings of the system were updated. */
export type UpdateSettingsEvent = components['schemas']['UpdateSettingsEvent']

/** The privacy keys of a member that were given. A null was resolved to `public`, an empty text to `private`. */
export type MemberPrivacyChanges = components['schemas']['MemberPrivacyChanges']

/** What was given when a member was created or updated. Only the keys that were given are here, changed or not, with the values as stored. */
export type MemberChanges = components['schemas']['MemberChanges']

/** A member was created. */
export type CreateMemberEvent = components['schemas']['CreateMemberEvent']

/** A member is about to be updated. */
export type UpdateMemberEvent = components['schemas']['UpdateMemberEvent']

/** A member was deleted. */
export type DeleteMemberEvent = components['schemas']['DeleteMemberEvent']

/** The privacy keys of a group that were given. */
export type GroupPrivacyChanges = components['schemas']['GroupPrivacyChanges']

/** What was given when a group was created or updated. Only the keys that were given are here, changed or not, with the values as stored. */
export type GroupChanges = components['schemas']['GroupChanges']

/** A group was created. */
export type CreateGroupEvent = components['schemas']['CreateGroupEvent']

/** A group was updated. */
export type UpdateGroupEvent = components['schemas']['UpdateGroupEvent']

/** The members of a group changed. This event is never sent, so its shape is not known. */
export type UpdateGroupMembersEvent = components['schemas']['UpdateGroupMembersEvent']

/** A group was deleted. */
export type DeleteGroupEvent = components['schemas']['DeleteGroupEvent']

/** A Discord account was linked to the system. */
export type LinkAccountEvent = components['schemas']['LinkAccountEvent']

/** A Discord account was unlinked from the system. */
export type UnlinkAccountEvent = components['schemas']['UnlinkAccountEvent']

/** What was given in an update of a system's settings in one Discord server. Flags that were given as null are left out. */
export type SystemGuildChanges = components['schemas']['SystemGuildChanges']

/** The settings of the system in one Discord server were updated. */
export type UpdateSystemGuildEvent = components['schemas']['UpdateSystemGuildEvent']

/** What was given in an update of a member's settings in one Discord server. Only the keys that were given are here, changed or not, with the values as stored. */
export type MemberGuildChanges = components['schemas']['MemberGuildChanges']

/** The settings of a member in one Discord server are about to be updated. */
export type UpdateMemberGuildEvent = components['schemas']['UpdateMemberGuildEvent']

/** What changed in a linked Discord account. */
export type AccountChanges = components['schemas']['AccountChanges']

/** A linked Discord account was updated. The server gives this event the name of another one; `id` tells them apart. */
export type UpdateAccountEvent = components['schemas']['UpdateAccountEvent']

/** A message was proxied. */
export type CreateMessageEvent = components['schemas']['CreateMessageEvent']

/** A switch that was logged. */
export type SwitchCreated = components['schemas']['SwitchCreated']

/** A switch was logged. */
export type CreateSwitchEvent = components['schemas']['CreateSwitchEvent']

/** A switch was moved to another time. */
export type SwitchTimeChange = components['schemas']['SwitchTimeChange']

/** The members of a switch were replaced. */
export type SwitchMembersChange = components['schemas']['SwitchMembersChange']

/** A switch was moved to another time, or its members were replaced. */
export type UpdateSwitchEvent = components['schemas']['UpdateSwitchEvent']

/** A switch was deleted. */
export type DeleteSwitchEvent = components['schemas']['DeleteSwitchEvent']

/** All switches of the system were deleted. */
export type DeleteAllSwitchesEvent = components['schemas']['DeleteAllSwitchesEvent']

/** Data was imported into the system. */
export type SuccessfulImportEvent = components['schemas']['SuccessfulImportEvent']

/** What was given in an update of autoproxy. */
export type AutoproxyChanges = components['schemas']['AutoproxyChanges']

/** Autoproxy is about to be updated. */
export type UpdateAutoproxyEvent = components['schemas']['UpdateAutoproxyEvent']

/** The path is one of version 1 (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`. */
export type InvalidPathErrorBody = components['schemas']['InvalidPathError']

/** The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with 400. */
export type UnsupportedApiVersionErrorBody = components['schemas']['UnsupportedApiVersionError']

/** Any event that PluralKit posts to a webhook; `type` tells which. UPDATE_MEMBER_GUILD has two forms, which `id` tells apart. */
export type DispatchEvent = components['schemas']['DispatchEvent']

/** Query of `systems.getAutoproxy`. */
export type GetAutoproxyQuery = NonNullable<operations['getAutoproxy']['parameters']['query']>

/** Query of `systems.updateAutoproxy`. */
export type UpdateAutoproxyQuery = NonNullable<operations['updateAutoproxy']['parameters']['query']>

/** Query of `groups.list`. */
export type ListGroupsQuery = NonNullable<operations['listGroups']['parameters']['query']>

/** Query of `switches.list`. */
export type ListSwitchesQuery = NonNullable<operations['listSwitches']['parameters']['query']>
