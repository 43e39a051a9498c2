// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

/** The path, the query or the body can't be parsed, or an update contains no known field. */
export interface BadRequestErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example 400: Bad Request
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The path belongs to version 1 of the API (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`. */
export interface InvalidPathErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Invalid path for API version
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups. */
export interface UnauthorizedErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example 401: Missing or invalid Authorization header
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id. */
export interface ForbiddenErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example 403: Missing permissions to access this resource
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with status 400. */
export interface UnsupportedApiVersionErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unsupported API version
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits. */
export interface RateLimitedErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example 429: too many requests
     */
    message: string;
    /**
     * Milliseconds until the next request, as documented; it can be `0`. Don't use it as the time to wait.
     * @example 334
     */
    retry_after: number;
    /**
     * Scope of the bucket that is full, always without `own_system_`, unlike the header. PluralKit doesn't document it.
     * @example generic_update
     */
    scope?: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors. */
export interface InternalServerErrorErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example 500: Internal Server Error
     */
    message: string;
    /**
     * 0 for errors that have no code of their own; the HTTP status tells them apart.
     */
    code: 0;
}

/** No system has this reference. */
export interface SystemNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example System not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20001;
}

/** No member has this reference. */
export interface MemberNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Member not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20002;
}

/** A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference. */
export interface NamedMemberNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Member 'robinx' not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20003;
}

/** No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact. */
export interface GroupNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Group not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20004;
}

/** A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference. */
export interface NamedGroupNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Group 'forrest' not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20005;
}

/** The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
export interface MessageNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Message not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20006;
}

/** No switch has this UUID. */
export interface SwitchNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Switch not found.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20007;
}

/** The switch belongs to a system other than the one in the path, or the front history is private. */
export interface SwitchNotAccessibleErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Switch not found, switch associated with different system, or unauthorized to view front history.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20008;
}

/** The system has no settings in this Discord server. Only the bot creates them. */
export interface SystemGuildSettingsNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example No system guild settings found for target guild.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20009;
}

/** The member has no settings in this Discord server. Only the bot creates them. */
export interface MemberGuildSettingsNotFoundErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example No member guild settings found for target guild.
     */
    message: string;
    /**
     * Error code.
     */
    code: 20010;
}

/** The system's `member_list_privacy` is private. */
export interface MemberListPrivateErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unauthorized to view member list
     */
    message: string;
    /**
     * Error code.
     */
    code: 30001;
}

/** The system's `group_list_privacy` is private. */
export interface GroupListPrivateErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unauthorized to view group list
     */
    message: string;
    /**
     * Error code.
     */
    code: 30002;
}

/** The group's `list_privacy` is private. */
export interface GroupMemberListPrivateErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unauthorized to view group member list
     */
    message: string;
    /**
     * Error code.
     */
    code: 30003;
}

/** The system's `front_privacy` is private. */
export interface FrontersPrivateErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unauthorized to view current fronters.
     */
    message: string;
    /**
     * Error code.
     */
    code: 30004;
}

/** The system's `front_history_privacy` is private. */
export interface FrontHistoryPrivateErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unauthorized to view front history.
     */
    message: string;
    /**
     * Error code.
     */
    code: 30005;
}

/** The member belongs to a system other than the token's own. */
export interface NotYourMemberErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Target member is not part of your system.
     */
    message: string;
    /**
     * Error code.
     */
    code: 30006;
}

/** The group belongs to a system other than the token's own. */
export interface NotYourGroupErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Target group is not part of your system.
     */
    message: string;
    /**
     * Error code.
     */
    code: 30007;
}

/** A member in the new list of a switch belongs to a system other than the token's own. The message names the reference. */
export interface NamedNotYourMemberErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Member 'otherm' is not part of your system.
     */
    message: string;
    /**
     * Error code.
     */
    code: 30008;
}

/** Fields of the body have invalid values. `errors` lists the problems of each field. */
export interface ValidationErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Error parsing JSON model
     */
    message: string;
    /** Problems by field of the body; `description_templates[1]` is an element of an array. The fields of `privacy` are listed without a prefix. */
    errors: {
        [key: string]: FieldProblem[];
    };
    /**
     * Error code.
     */
    code: 40001;
}

/** The list contains the same string twice. */
export interface DuplicateMembersErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Duplicate members in member list.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40003;
}

/** These members are already fronting, in this order. */
export interface SameFrontersErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Member list identical to current fronter list.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40004;
}

/** The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself. */
export interface TimestampTakenErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Switch with provided timestamp already exists.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40005;
}

/** The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500. */
export interface InvalidSwitchIdErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Invalid switch ID.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40006;
}

/** The system has reached its maximum number of members (`member_limit`, 1000 by default). */
export interface MemberLimitReachedErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Member limit reached.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40007;
}

/** The system has reached its maximum number of groups (`group_limit`, 250 by default). */
export interface GroupLimitReachedErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Group limit reached.
     */
    message: string;
    /**
     * Error code.
     */
    code: 40008;
}

/** Autoproxy was requested without `guild_id`, or with `channel_id`. */
export interface NotImplementedErrorBody {
    /**
     * Error message in English, meant for humans.
     * @example Unimplemented
     */
    message: string;
    /**
     * Error code.
     */
    code: 50001;
}

/** The body can't be parsed or contains no known field (code 0), or its fields have invalid values (code 40001). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidBodyErrorBody = ValidationErrorBody | BadRequestErrorBody;

/** No system has this reference (code 20001), or the system has no settings in this Discord server (code 20009). */
export type SystemOrGuildSettingsNotFoundErrorBody = SystemGuildSettingsNotFoundErrorBody | SystemNotFoundErrorBody;

/** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of members (code 40007, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidMemberErrorBody = ValidationErrorBody | MemberLimitReachedErrorBody | BadRequestErrorBody;

/** No member has this reference (code 20002). Older revisions of the server respond with code 20003, which names the reference. */
export type MemberOfGroupListNotFoundErrorBody = MemberNotFoundErrorBody | NamedMemberNotFoundErrorBody;

/** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20004, which doesn't name the reference). Nothing is changed. */
export type MemberOrAddedGroupNotFoundErrorBody = MemberNotFoundErrorBody | GroupNotFoundErrorBody;

/** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20005). Nothing is changed. */
export type MemberOrListedGroupNotFoundErrorBody = MemberNotFoundErrorBody | NamedGroupNotFoundErrorBody;

/** No member has this reference (code 20002), or the member has no settings in this Discord server (code 20010). */
export type MemberOrGuildSettingsNotFoundErrorBody = MemberGuildSettingsNotFoundErrorBody | MemberNotFoundErrorBody;

/** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of groups (code 40008, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidGroupErrorBody = ValidationErrorBody | GroupLimitReachedErrorBody | BadRequestErrorBody;

/** No group has the reference in the path (code 20004), or a member in the list is not one of the token's own system (code 20003). Nothing is changed. */
export type GroupOrListedMemberNotFoundErrorBody = GroupNotFoundErrorBody | NamedMemberNotFoundErrorBody;

/** The body can't be parsed (code 0), it names a member twice (code 40003), the switch would change nothing (code 40004), or the system already has a switch at exactly this time (code 40005). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchErrorBody = SameFrontersErrorBody | DuplicateMembersErrorBody | TimestampTakenErrorBody | BadRequestErrorBody;

/** No system has the reference in the path (code 20001), or a member in the list is not one of the token's own system (code 20003). */
export type SystemOrListedMemberNotFoundErrorBody = SystemNotFoundErrorBody | NamedMemberNotFoundErrorBody;

/** The path can't be parsed (code 0). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchRefErrorBody = BadRequestErrorBody | InvalidSwitchIdErrorBody;

/** No system has this reference (code 20001), no switch has this UUID (code 20007), or the switch belongs to another system or is hidden from the caller (code 20008). */
export type SystemOrSwitchNotFoundErrorBody = SwitchNotFoundErrorBody | SwitchNotAccessibleErrorBody | SystemNotFoundErrorBody;

/** The body or the time can't be parsed (code 0), the time is missing (code 40001), or the system already has a switch at exactly this time (code 40005). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchTimeErrorBody = TimestampTakenErrorBody | ValidationErrorBody | InvalidSwitchIdErrorBody | BadRequestErrorBody;

/** The body can't be parsed (code 0), it names a member twice (code 40003), or the switch already has these members (code 40004). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
export type InvalidSwitchMembersErrorBody = SameFrontersErrorBody | DuplicateMembersErrorBody | BadRequestErrorBody;

/** The system in the path is not the token's own or there is no valid token (code 0), or a member in the list belongs to another system (code 30008). */
export type SwitchMembersForbiddenErrorBody = ForbiddenErrorBody | NamedNotYourMemberErrorBody;

/** No system has this reference (code 20001), no switch has this UUID (code 20007), the switch belongs to another system (code 20008), or no member has a reference in the list (code 20003). */
export type SwitchOrListedMemberNotFoundErrorBody = SwitchNotFoundErrorBody | SwitchNotAccessibleErrorBody | SystemNotFoundErrorBody | NamedMemberNotFoundErrorBody;

/**
 * The token's own system. Without a valid token, the response is a 401.
 */
export type OwnSystemInPath = "@me";

/**
 * Short id in a path, five or six letters in any case. Dashes are allowed as long as it has at most seven characters.
 * @example EXA-MPL
 */
export type ShortIdInPath = string;

/**
 * UUID in a path, case-insensitive, with or without hyphens.
 * @example 5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34
 */
export type UuidInPath = string;

/** Discord id of an account that is linked to the system. */
export type AccountInPath = string;

/** Reference of a system in a path: `@me` for the token's own system, a short id, a UUID, or the Discord id of a linked account. */
export type SystemRef = OwnSystemInPath | ShortIdInPath | UuidInPath | AccountInPath;

/**
 * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
 * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
 * @example exampl
 */
export type ShortId = string;

/**
 * UUID, in lower case with hyphens. It never changes.
 * @example 5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34
 */
export type Uuid = string;

/**
 * Name of the system, at most 100 UTF-16 code units.
 * @example Example System
 */
export type SystemName = string;

/**
 * Description in Discord's Markdown, at most 1000 UTF-16 code units.
 * @example Likes *long* walks.
 */
export type Description = string;

/**
 * Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units.
 * @example | Example
 */
export type SystemTag = string;

/**
 * Pronouns as a free-form string, at most 100 UTF-16 code units.
 * @example they/them
 */
export type Pronouns = string;

/**
 * Color as six hexadecimal digits without `#`. Responses have the colors of members and groups in lower case, and the color of a system in the case that was sent.
 * @example 1f6feb
 */
export type Color = string;

/**
 * Timestamp in UTC, always with `Z`, with as many fractional digits as needed: up to six (microseconds), and up to nine in the response to
 * a new switch. Keep it as a string where microseconds matter: a JavaScript `Date` truncates it to milliseconds.
 * A switch that was logged before year 1 has a leading `-` or the year `0000`.
 * @example 2026-11-20T18:30:00.123456Z
 */
export type Timestamp = string;

/**
 * Privacy level: who can see what the setting is about.
 * @example public
 */
export type PrivacyLevel = "public" | "private";

/** Privacy settings of a system. Only the owner gets this object. */
export interface SystemPrivacy {
    /** Who can see `name`. If `private`, others get `null`. */
    name_privacy: PrivacyLevel;
    /** Who can see `avatar_url`. If `private`, others get `null`. */
    avatar_privacy: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy: PrivacyLevel;
    /** Who can see `pronouns`. If `private`, others get `null`. */
    pronoun_privacy: PrivacyLevel;
    /** Who can see the list of members. If `private`, others get a 403 with code 30001. */
    member_list_privacy: PrivacyLevel;
    /** Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. */
    group_list_privacy: PrivacyLevel;
    /** Who can see the current fronters. If `private`, others get a 403 with code 30004. */
    front_privacy: PrivacyLevel;
    /** Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. */
    front_history_privacy: PrivacyLevel;
}

/**
 * A system: the account of a plural system on PluralKit. Every field is always present except `webhook_url`, which only the owner gets.
 * A field is `null` if it is not set or if its privacy setting hides it from the caller.
 */
export interface System {
    /**
     * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
     * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
     */
    id: ShortId;
    /** UUID, in lower case with hyphens. It never changes. */
    uuid: Uuid;
    /** Name of the system, at most 100 UTF-16 code units. `null` if the system has no name (its owner gets `null`, too) or if `name_privacy` hides it. */
    name: SystemName | null;
    /** Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
    description: Description | null;
    /** Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. Always public. `null` if it is not set. */
    tag: SystemTag | null;
    /** Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
    pronouns: Pronouns | null;
    /**
     * URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
     * @example https://cdn.example.com/example-system.png
     */
    avatar_url: string | null;
    /**
     * URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
     * @example https://cdn.example.com/example-system-banner.png
     */
    banner: string | null;
    /** Color of the system, as six hexadecimal digits without `#`, in the case in which it was sent. Always public. `null` if it is not set. */
    color: Color | null;
    /** Time at which the system was registered. Always public. */
    created: Timestamp;
    /**
     * URL to which PluralKit sends dispatch events. Only the owner gets this field; treat it as a secret. Read-only: only the bot can change it.
     * `null` if no webhook is set.
     * @example https://hooks.example.com/pluralkit
     */
    webhook_url?: string | null;
    /** Privacy settings of the system. `null` for everyone but the owner. */
    privacy: SystemPrivacy | null;
}

/**
 * URL of an image, `https` only, at most 256 UTF-16 code units. The server neither fetches nor checks the image.
 * @example https://cdn.example.com/robin.png
 */
export type ImageUrl = string;

/** Changes to the privacy settings of a system. Fields that are absent keep their value. */
export interface SystemPrivacyUpdate {
    /** Who can see `name`. If `private`, others get `null`. `null` means `public`. */
    name_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `avatar_url`. If `private`, others get `null`. `null` means `public`. */
    avatar_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `description`. If `private`, others get `null`. `null` means `public`. */
    description_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
    banner_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `pronouns`. If `private`, others get `null`. `null` means `public`. */
    pronoun_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the list of members. If `private`, others get a 403 with code 30001. `null` means `public`. */
    member_list_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. `null` means `public`. */
    group_list_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the current fronters. If `private`, others get a 403 with code 30004. `null` means `public`. */
    front_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. `null` means `public`. */
    front_history_privacy?: PrivacyLevel | null | undefined;
}

/** Changes to a system. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. */
export interface SystemUpdate {
    /** Name of the system, at most 100 UTF-16 code units. `null` clears it. */
    name?: SystemName | null | undefined;
    /** Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
    description?: Description | null | undefined;
    /** Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. `null` clears it. */
    tag?: SystemTag | null | undefined;
    /** Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` clears them. */
    pronouns?: Pronouns | null | undefined;
    /** URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    avatar_url?: ImageUrl | null | undefined;
    /** URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    banner?: ImageUrl | null | undefined;
    /** Color of the system, as six hexadecimal digits without `#`. The server keeps the case. `null` clears it. */
    color?: Color | null | undefined;
    /** Changes to the privacy settings of a system. Fields that are absent keep their value. */
    privacy?: SystemPrivacyUpdate | undefined;
}

/** Problem with a field of the body. The two lengths are present only if a string is too long. For `description_templates` the server swaps them. */
export interface FieldProblem {
    /**
     * Description of the problem in English, meant for humans.
     * @example Field name is too long.
     */
    message: string;
    /**
     * Length of the value sent, in UTF-16 code units.
     * @example 101
     */
    actual_length?: number;
    /**
     * Maximum length, in UTF-16 code units.
     * @example 100
     */
    max_length?: number;
}

/** Error for a body whose `Content-Type` is not JSON. It comes from the server's web framework and has no `code`. */
export interface UnsupportedMediaTypeErrorBody {
    /**
     * URL of the standard's section about this status.
     * @example https://tools.ietf.org/html/rfc9110#section-15.5.16
     */
    type: string;
    /**
     * Name of the status.
     * @example Unsupported Media Type
     */
    title: string;
    /**
     * The HTTP status.
     */
    status: 415;
    /**
     * Id of the request in the server's logs.
     * @example 00-0123456789abcdef0123456789abcdef-0123456789abcdef-00
     */
    traceId: string;
}

/**
 * Time zone as an IANA id (`Europe/Berlin`) or a fixed offset (`UTC+02`, `UTC-03:30`), case-sensitive.
 * Offsets beyond 18 hours pass the server's check and then cause a 500.
 * @example Europe/Berlin
 */
export type TimeZone = string;

/**
 * Seconds without a message after which latch mode stops proxying. `0` means never. The server has no limits and stores negative numbers, too.
 * @example 3600
 */
export type LatchTimeout = number;

/**
 * How the bot pads five-letter ids in lists.
 * @example off
 */
export type ShortIdPadding = "off" | "left" | "right";

/**
 * Whether proxying a message also logs a switch.
 * @example off
 */
export type ProxySwitchMode = "off" | "new" | "add";

/**
 * Format of proxied names, with the placeholders `{name}` and `{tag}`. The server has no length limit.
 * @example {name} {tag}
 */
export type NameFormat = string;

/**
 * Template that the bot offers for new descriptions, at most 1000 UTF-16 code units.
 * @example Pronouns: …
 */
export type DescriptionTemplate = string;

/** Settings of a system, as its owner reads them. The response to an update (`UpdatedSystemSettings`) has one field more and may have `null` in `name_format`. */
export interface SystemSettings {
    /** Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
    timezone: TimeZone;
    /**
     * Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
     * @example true
     */
    pings_enabled: boolean;
    /** Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
    latch_timeout: LatchTimeout | null;
    /**
     * Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
     * @example false
     */
    member_default_private: boolean;
    /**
     * Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
     * @example false
     */
    group_default_private: boolean;
    /**
     * Whether the bot shows private information in servers when the system itself asks for it. Read-only. Initially `true`.
     * @example true
     */
    show_private_info: boolean;
    /**
     * Maximum number of members. 1000 unless PluralKit's staff raised it for this system on request. Read-only.
     * @example 1000
     */
    member_limit: number;
    /**
     * Maximum number of groups. 250 unless PluralKit's staff raised it for this system on request. Read-only.
     * @example 250
     */
    group_limit: number;
    /**
     * Whether proxy tags are case-sensitive. Initially `true`.
     * @example true
     */
    case_sensitive_proxy_tags: boolean;
    /**
     * Whether the bot posts an error message when it can't proxy a message. Initially `true`.
     * @example true
     */
    proxy_error_message_enabled: boolean;
    /**
     * Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
     * @example false
     */
    hid_display_split: boolean;
    /**
     * Whether the bot shows ids in capital letters. Initially `false`.
     * @example false
     */
    hid_display_caps: boolean;
    /** How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
    hid_list_padding: ShortIdPadding;
    /** Whether proxying a message also logs a switch. Initially `off`. */
    proxy_switch: ProxySwitchMode;
    /** Format of proxied names, with the placeholders `{name}` and `{tag}`. `{name} {tag}` if none is set. */
    name_format: NameFormat;
    /** Templates that the bot offers for new descriptions, at most three. Initially empty. */
    description_templates: DescriptionTemplate[];
}

/** Settings of a system, as everyone but its owner reads them. */
export interface PublicSystemSettings {
    /**
     * Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
     * @example true
     */
    pings_enabled: boolean;
    /** Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
    latch_timeout: LatchTimeout | null;
    /**
     * Whether proxy tags are case-sensitive. Initially `true`.
     * @example true
     */
    case_sensitive_proxy_tags: boolean;
    /**
     * Whether the bot posts an error message when it can't proxy a message. Initially `true`.
     * @example true
     */
    proxy_error_message_enabled: boolean;
    /**
     * Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
     * @example false
     */
    hid_display_split: boolean;
    /**
     * Whether the bot shows ids in capital letters. Initially `false`.
     * @example false
     */
    hid_display_caps: boolean;
    /** How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
    hid_list_padding: ShortIdPadding;
    /** Whether proxying a message also logs a switch. Initially `off`. */
    proxy_switch: ProxySwitchMode;
    /** Format of proxied names, with the placeholders `{name}` and `{tag}`. `{name} {tag}` if none is set. */
    name_format: NameFormat;
}

/** Settings of a system, as the caller may see them. The owner gets all settings, everyone else the public ones. */
export type SystemSettingsView = SystemSettings | PublicSystemSettings;

/**
 * Changes to the settings of a system. Fields that are absent keep their value. Most fields can't be `null`: the server responds with a 500.
 * `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
 */
export interface SystemSettingsUpdate {
    /**
     * Time zone as an IANA id (`Europe/Berlin`) or a fixed offset (`UTC+02`, `UTC-03:30`), case-sensitive.
     * Offsets beyond 18 hours pass the server's check and then cause a 500.
     */
    timezone?: TimeZone | undefined;
    /**
     * Whether a reaction to a proxied message may ping the account that sent it. The server responds to `null` with a 500.
     * @example true
     */
    pings_enabled?: boolean | undefined;
    /** Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
    latch_timeout?: LatchTimeout | null | undefined;
    /**
     * Whether members that are created with the bot start as private. The server responds to `null` with a 500.
     * @example false
     */
    member_default_private?: boolean | undefined;
    /**
     * Whether groups that are created with the bot start as private. The server responds to `null` with a 500.
     * @example false
     */
    group_default_private?: boolean | undefined;
    /** Templates that the bot offers for new descriptions. They replace the whole list. The server responds to `null`, also inside the array, with a 500. */
    description_templates?: readonly DescriptionTemplate[] | undefined;
    /**
     * Whether proxy tags are case-sensitive. The server responds to `null` with a 500.
     * @example true
     */
    case_sensitive_proxy_tags?: boolean | undefined;
    /**
     * Whether the bot posts an error message when it can't proxy a message. The server responds to `null` with a 500.
     * @example true
     */
    proxy_error_message_enabled?: boolean | undefined;
    /**
     * Whether the bot shows six-letter ids with a dash. The server responds to `null` with a 500.
     * @example false
     */
    hid_display_split?: boolean | undefined;
    /**
     * Whether the bot shows ids in capital letters. The server responds to `null` with a 500.
     * @example false
     */
    hid_display_caps?: boolean | undefined;
    /**
     * Whether the bot's cards show colors as hexadecimal digits. The server responds to `null` with a 500.
     * @example false
     */
    card_show_color_hex?: boolean | undefined;
    /** Whether proxying a message also logs a switch. The server silently stores any other string as `off`. `null` means `off`. */
    proxy_switch?: ProxySwitchMode | null | undefined;
    /** Format of proxied names, with the placeholders `{name}` and `{tag}`. An empty string is kept. `null` means the default `{name} {tag}`. */
    name_format?: NameFormat | null | undefined;
}

/** Settings of a system in the response to an update. Unlike `SystemSettings`, they have `card_show_color_hex`, and `name_format` is `null` where reading returns the default. */
export interface UpdatedSystemSettings {
    /** Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
    timezone: TimeZone;
    /**
     * Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
     * @example true
     */
    pings_enabled: boolean;
    /** Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
    latch_timeout: LatchTimeout | null;
    /**
     * Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
     * @example false
     */
    member_default_private: boolean;
    /**
     * Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
     * @example false
     */
    group_default_private: boolean;
    /**
     * Whether the bot shows private information in servers when the system itself asks for it. Read-only. Initially `true`.
     * @example true
     */
    show_private_info: boolean;
    /**
     * Maximum number of members. 1000 unless PluralKit's staff raised it for this system on request. Read-only.
     * @example 1000
     */
    member_limit: number;
    /**
     * Maximum number of groups. 250 unless PluralKit's staff raised it for this system on request. Read-only.
     * @example 250
     */
    group_limit: number;
    /**
     * Whether proxy tags are case-sensitive. Initially `true`.
     * @example true
     */
    case_sensitive_proxy_tags: boolean;
    /**
     * Whether the bot posts an error message when it can't proxy a message. Initially `true`.
     * @example true
     */
    proxy_error_message_enabled: boolean;
    /**
     * Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
     * @example false
     */
    hid_display_split: boolean;
    /**
     * Whether the bot shows ids in capital letters. Initially `false`.
     * @example false
     */
    hid_display_caps: boolean;
    /** How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
    hid_list_padding: ShortIdPadding;
    /** Whether proxying a message also logs a switch. Initially `off`. */
    proxy_switch: ProxySwitchMode;
    /** Format of proxied names, with the placeholders `{name}` and `{tag}`. `null` if none is set; reading the settings returns the default `{name} {tag}` instead. */
    name_format: NameFormat | null;
    /** Templates that the bot offers for new descriptions, at most three. Initially empty. */
    description_templates: DescriptionTemplate[];
    /**
     * Whether the bot's cards show colors as hexadecimal digits. Initially `false`.
     * @example false
     */
    card_show_color_hex: boolean;
}

/**
 * Discord id (snowflake) as a decimal string: an unsigned 64-bit number, too large for a double. `(id >> 22) + 1420070400000` is its
 * time of creation in milliseconds since 1970.
 * @example 812340000000000001
 */
export type Snowflake = string;

/**
 * Autoproxy mode, which decides how messages without proxy tags are proxied.
 * @example front
 */
export type AutoproxyMode = "off" | "front" | "latch" | "member";

/** Autoproxy settings of a system in one Discord server. */
export interface Autoproxy {
    /** Autoproxy mode, which decides how messages without proxy tags are proxied. */
    autoproxy_mode: AutoproxyMode;
    /**
     * Short id of the member that is chosen (mode `member`) or latched (mode `latch`). In mode `off` it may be left over from an earlier mode and has no meaning.
     * `null` if there is none, in mode `front`, and after the member was deleted.
     */
    autoproxy_member: ShortId | null;
    /** Time of the last message that was proxied in latch mode. Read-only. `null` if there was none. */
    last_latch_timestamp: Timestamp | null;
}

/**
 * Exact reference in a list: the short id in lower case without a dash, or the UUID in lower case with hyphens. The server finds nothing
 * else here, although paths allow more forms.
 * @example robins
 */
export type ExactRef = string;

/** Changes to the autoproxy settings of a system in one Discord server. Only the modes `latch` and `member` take a member, and it can't be cleared without leaving them. */
export interface AutoproxyUpdate {
    /** Autoproxy mode, which decides how messages without proxy tags are proxied. `null` means `off`. */
    autoproxy_mode?: AutoproxyMode | null | undefined;
    /** Member for the modes `latch` and `member`. Mode `member` needs one, in the request or stored already. `null` is the same as leaving the field out. */
    autoproxy_member?: ExactRef | null | undefined;
}

/**
 * Display name, shown instead of the name. At most 100 UTF-16 code units.
 * @example Robin of the Forest
 */
export type DisplayName = string;

/** Settings of a system in one Discord server. They don't repeat the server's id. */
export interface SystemGuildSettings {
    /**
     * Whether the bot proxies this system's messages in this server. Initially `true`.
     * @example true
     */
    proxying_enabled: boolean;
    /** Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` if it is not set. */
    tag: SystemTag | null;
    /**
     * Whether proxied names have a tag in this server. Initially `true`.
     * @example true
     */
    tag_enabled: boolean;
    /**
     * URL of the system avatar in this server, exactly as stored. `null` if it is not set.
     * @example https://cdn.example.com/example-system-here.png
     */
    avatar_url: string | null;
    /** Name of the system in this server, at most 100 UTF-16 code units. `null` if it is not set. */
    display_name: DisplayName | null;
    /** Format of proxied names in this server. `null` if it is not set. */
    name_format: NameFormat | null;
}

/** Changes to a system's settings in one Discord server. Fields that are absent keep their value. */
export interface SystemGuildSettingsUpdate {
    /**
     * Whether the bot proxies this system's messages in this server. The server ignores `null`.
     * @example true
     */
    proxying_enabled?: boolean | undefined;
    /** Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` clears it. */
    tag?: SystemTag | null | undefined;
    /**
     * Whether proxied names have a tag in this server. The server ignores `null`.
     * @example true
     */
    tag_enabled?: boolean | undefined;
    /** URL of the system avatar in this server, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    avatar_url?: ImageUrl | null | undefined;
    /** Name of the system in this server, at most 100 UTF-16 code units. `null` clears it. */
    display_name?: DisplayName | null | undefined;
    /** Format of proxied names in this server. `null` clears it. */
    name_format?: NameFormat | null | undefined;
}

/**
 * Birthday as `YYYY-MM-DD`, with years from 0001 to 9999. The years `0001` and `0004` mean that the year is not known (0004 allows 29 February).
 * @example 0004-02-29
 */
export type Birthday = string;

/** Proxy tag: a prefix and a suffix around a message that make the bot proxy it. At least one of the two is set, except in very old data. */
export interface ProxyTag {
    /**
     * String before the message. `null` if there is none.
     * @example R:
     */
    prefix: string | null;
    /**
     * String after the message. `null` if there is none.
     * @example -r
     */
    suffix: string | null;
}

/**
 * Alias of a member, another name that the bot finds the member by. At most 100 UTF-16 code units, not whitespace-only.
 * @example Rob
 */
export type MemberAlias = string;

/** Privacy settings of a member. Only the owner gets this object. */
export interface MemberPrivacy {
    /** Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. */
    visibility: PrivacyLevel;
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
    name_privacy: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy: PrivacyLevel;
    /** Who can see `birthday`. If `private`, others get `null`. */
    birthday_privacy: PrivacyLevel;
    /** Who can see `pronouns`. If `private`, others get `null`. */
    pronoun_privacy: PrivacyLevel;
    /** Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. */
    avatar_privacy: PrivacyLevel;
    /** Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. */
    metadata_privacy: PrivacyLevel;
    /** Who can see `proxy_tags`. If `private`, others get an empty array. */
    proxy_privacy: PrivacyLevel;
}

/** A member of a system. Every field is always present, except upcoming ones. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
export interface Member {
    /**
     * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
     * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
     */
    id: ShortId;
    /** UUID, in lower case with hyphens. It never changes. */
    uuid: Uuid;
    /** Short id of the system that the member belongs to. */
    system: ShortId;
    /**
     * Name of the member, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
     * @example Robin
     */
    name: string;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
    display_name: DisplayName | null;
    /** Color of the member, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
    color: Color | null;
    /** Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it is not set or if `birthday_privacy` hides it. */
    birthday: Birthday | null;
    /** Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
    pronouns: Pronouns | null;
    /**
     * URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
     * @example https://cdn.example.com/robin.png
     */
    avatar_url: string | null;
    /**
     * URL of the avatar for proxied messages. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set (proxied messages then use `avatar_url`, but this field does not repeat it) or if `avatar_privacy` hides it.
     * @example https://cdn.example.com/robin-proxy.png
     */
    webhook_avatar_url: string | null;
    /**
     * URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
     * @example https://cdn.example.com/robin-banner.png
     */
    banner: string | null;
    /** Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
    description: Description | null;
    /** Time at which the member was created. `null` if `metadata_privacy` hides it. */
    created: Timestamp | null;
    /**
     * Whether proxied messages keep their proxy tags. Always public.
     * @example false
     */
    keep_proxy: boolean;
    /**
     * Whether proxied messages are read aloud by Discord (TTS). Always public.
     * @example false
     */
    tts: boolean;
    /**
     * Whether autoproxy may choose this member. Read-only: only the bot can change it. `null` for everyone but the owner.
     * @example true
     */
    autoproxy_enabled: boolean | null;
    /**
     * Number of messages proxied as this member. Read-only. `null` if `metadata_privacy` hides it.
     * @example 42
     */
    message_count: number | null;
    /** Time of the last message proxied as this member. Read-only. `null` if there was none, if it was sent before PluralKit recorded this, or if `metadata_privacy` hides it. */
    last_message_timestamp: Timestamp | null;
    /** Proxy tags of the member, at most 100. An empty array if there are none or if `proxy_privacy` hides them. */
    proxy_tags: ProxyTag[];
    /** Aliases of the member, other names that the bot finds the member by in the own system. `null` for everyone but the owner. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
    aliases?: MemberAlias[] | null;
    /** Privacy settings of the member. `null` for everyone but the owner. */
    privacy: MemberPrivacy | null;
}

/**
 * Name of the member, at most 100 UTF-16 code units, not whitespace-only. Several members can have the same name.
 * @example Robin
 */
export type MemberName = string;

/**
 * Proxy tag to set: a prefix and a suffix around a message that make the bot proxy it. Send at least one of the two: the server silently drops a tag with neither.
 * Prefix, the word `text` and suffix together may have at most 100 UTF-16 code units. The server rejects a longer tag if it has a prefix, and silently drops it if not.
 */
export interface ProxyTagInput {
    /**
     * String before the message, spaces included. `null`, an absent field and an empty string all mean none.
     * @example R:
     */
    prefix?: string | null | undefined;
    /**
     * String after the message, spaces included. `null`, an absent field and an empty string all mean none.
     * @example -r
     */
    suffix?: string | null | undefined;
}

/** Changes to the privacy settings of a member. Fields that are absent keep their value. */
export interface MemberPrivacyUpdate {
    /** Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. `null` means `public`. */
    visibility?: PrivacyLevel | null | undefined;
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. `null` means `public`. */
    name_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `description`. If `private`, others get `null`. `null` means `public`. */
    description_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
    banner_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `birthday`. If `private`, others get `null`. `null` means `public`. */
    birthday_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `pronouns`. If `private`, others get `null`. `null` means `public`. */
    pronoun_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. `null` means `public`. */
    avatar_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. `null` means `public`. */
    metadata_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `proxy_tags`. If `private`, others get an empty array. `null` means `public`. */
    proxy_privacy?: PrivacyLevel | null | undefined;
}

/**
 * A member to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
 * system's default for members that are created with the bot.
 */
export interface MemberCreate {
    /** Name of the member, at most 100 UTF-16 code units, not whitespace-only. Several members can have the same name. */
    name: MemberName;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` means that it is not set. */
    display_name?: DisplayName | null | undefined;
    /** Color of the member, as six hexadecimal digits without `#`. The server stores it in lower case. `null` means that it is not set. */
    color?: Color | null | undefined;
    /** Birthday of the member, as `YYYY-MM-DD`. Use the year 0004 if the year is not known. `null` means that it is not set. */
    birthday?: Birthday | null | undefined;
    /** Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` means that they are not set. */
    pronouns?: Pronouns | null | undefined;
    /** URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
    avatar_url?: ImageUrl | null | undefined;
    /** URL of the avatar for proxied messages, `https` only, at most 256 UTF-16 code units. If it equals the `avatar_url` of the same request, the server stores `null`. `null` means that it is not set. */
    webhook_avatar_url?: ImageUrl | null | undefined;
    /** URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
    banner?: ImageUrl | null | undefined;
    /** Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` means that it is not set. */
    description?: Description | null | undefined;
    /**
     * Whether proxied messages keep their proxy tags. The server responds to `null` with a 500.
     * @example false
     */
    keep_proxy?: boolean | undefined;
    /**
     * Whether proxied messages are read aloud by Discord (TTS). The server responds to `null` with a 500.
     * @example false
     */
    tts?: boolean | undefined;
    /** Proxy tags of the member, at most 100. The server responds to `null` with a 500. */
    proxy_tags?: readonly ProxyTagInput[] | undefined;
    /** Aliases of the member, other names that the bot finds the member by. No two may be equal when case is ignored. Don't send `null`. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
    aliases?: readonly MemberAlias[] | undefined;
    /** Changes to the privacy settings of a member. Fields that are absent keep their value. */
    privacy?: MemberPrivacyUpdate | undefined;
}

/** Reference of a member in a path: a short id or a UUID. */
export type MemberRef = ShortIdInPath | UuidInPath;

/** Changes to a member. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be `null`. */
export interface MemberUpdate {
    /** Name of the member, at most 100 UTF-16 code units, not whitespace-only. Several members can have the same name. */
    name?: MemberName | undefined;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` clears it. */
    display_name?: DisplayName | null | undefined;
    /** Color of the member, as six hexadecimal digits without `#`. The server stores it in lower case. `null` clears it. */
    color?: Color | null | undefined;
    /** Birthday of the member, as `YYYY-MM-DD`. Use the year 0004 if the year is not known. `null` clears it. */
    birthday?: Birthday | null | undefined;
    /** Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` clears it. */
    pronouns?: Pronouns | null | undefined;
    /** URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    avatar_url?: ImageUrl | null | undefined;
    /** URL of the avatar for proxied messages, `https` only, at most 256 UTF-16 code units. If it equals the `avatar_url` of the same request, the server stores `null`. `null` clears it. */
    webhook_avatar_url?: ImageUrl | null | undefined;
    /** URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    banner?: ImageUrl | null | undefined;
    /** Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
    description?: Description | null | undefined;
    /**
     * Whether proxied messages keep their proxy tags. The server responds to `null` with a 500.
     * @example false
     */
    keep_proxy?: boolean | undefined;
    /**
     * Whether proxied messages are read aloud by Discord (TTS). The server responds to `null` with a 500.
     * @example false
     */
    tts?: boolean | undefined;
    /** Proxy tags of the member, at most 100. They replace the whole list; `[]` clears it. The server responds to `null` with a 500. */
    proxy_tags?: readonly ProxyTagInput[] | undefined;
    /** Aliases of the member, other names that the bot finds the member by. They replace the whole list; `[]` clears it. No two may be equal when case is ignored. Don't send `null`. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
    aliases?: readonly MemberAlias[] | undefined;
    /** Changes to the privacy settings of a member. Fields that are absent keep their value. */
    privacy?: MemberPrivacyUpdate | undefined;
}

/** Privacy settings of a group. Only the owner gets this object. */
export interface GroupPrivacy {
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
    name_privacy: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy: PrivacyLevel;
    /** Who can see `icon`. If `private`, others get `null`. */
    icon_privacy: PrivacyLevel;
    /** Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. */
    list_privacy: PrivacyLevel;
    /** Who can see `created`. If `private`, others get `null`. */
    metadata_privacy: PrivacyLevel;
    /** Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. */
    visibility: PrivacyLevel;
}

/**
 * A group of members. Every field is always present except `members`, which is only in the system's group list and only on request.
 * A field is `null` if it is not set or if its privacy setting hides it from the caller.
 */
export interface Group {
    /**
     * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
     * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
     */
    id: ShortId;
    /** UUID, in lower case with hyphens. It never changes. */
    uuid: Uuid;
    /**
     * Name of the group, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
     * @example Forest
     */
    name: string;
    /** Short id of the system that the group belongs to. */
    system: ShortId;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
    display_name: DisplayName | null;
    /** Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
    description: Description | null;
    /**
     * URL of the icon. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `icon_privacy` hides it.
     * @example https://cdn.example.com/forest.png
     */
    icon: string | null;
    /**
     * URL of the banner image, exactly as stored. `null` if it is not set or if `banner_privacy` hides it.
     * @example https://cdn.example.com/forest-banner.png
     */
    banner: string | null;
    /** Color of the group, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
    color: Color | null;
    /** Time at which the group was created. `null` if `metadata_privacy` hides it. */
    created: Timestamp | null;
    /**
     * UUIDs of the members in the group, in no particular order. Only present in the system's group list with `with_members=true`. For everyone but the owner
     * the array is empty if `list_privacy` is private, and never contains members whose `visibility` is private.
     */
    members?: Uuid[];
    /** Privacy settings of the group. `null` for everyone but the owner. */
    privacy: GroupPrivacy | null;
}

/** References of groups of the token's own system, at least one, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500 when it is added. */
export type NonEmptyGroupRefList = readonly ExactRef[];

/** References of groups of the token's own system, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500. */
export type GroupRefList = readonly ExactRef[];

/** Settings of a member in one Discord server. They don't repeat the server's id. */
export interface MemberGuildSettings {
    /** Name of the member in this server, at most 100 UTF-16 code units. `null` if it is not set. */
    display_name: DisplayName | null;
    /**
     * URL of the avatar in this server, exactly as stored. `null` if it is not set.
     * @example https://cdn.example.com/robin-here.png
     */
    avatar_url: string | null;
    /**
     * Whether proxied messages keep their proxy tags in this server. `null` if the member's own setting applies.
     * @example null
     */
    keep_proxy: boolean | null;
}

/** Changes to a member's settings in one Discord server. Fields that are absent keep their value. */
export interface MemberGuildSettingsUpdate {
    /** Name of the member in this server, at most 100 UTF-16 code units. `null` clears it. */
    display_name?: DisplayName | null | undefined;
    /** URL of the avatar in this server, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    avatar_url?: ImageUrl | null | undefined;
    /**
     * Whether proxied messages keep their proxy tags in this server. The server responds to `null` with a 500, so the API can't unset it.
     * @example true
     */
    keep_proxy?: boolean | undefined;
}

/**
 * Name of the group, at most 100 UTF-16 code units, not whitespace-only.
 * @example Forest
 */
export type GroupName = string;

/** Changes to the privacy settings of a group. Fields that are absent keep their value. */
export interface GroupPrivacyUpdate {
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. `null` means `public`. */
    name_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `description`. If `private`, others get `null`. `null` means `public`. */
    description_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
    banner_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `icon`. If `private`, others get `null`. `null` means `public`. */
    icon_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. `null` means `public`. */
    list_privacy?: PrivacyLevel | null | undefined;
    /** Who can see `created`. If `private`, others get `null`. `null` means `public`. */
    metadata_privacy?: PrivacyLevel | null | undefined;
    /** Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. `null` means `public`. */
    visibility?: PrivacyLevel | null | undefined;
}

/**
 * A group to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
 * system's default for groups that are created with the bot.
 */
export interface GroupCreate {
    /** Name of the group, at most 100 UTF-16 code units, not whitespace-only. */
    name: GroupName;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` means that it is not set. */
    display_name?: DisplayName | null | undefined;
    /** Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` means that it is not set. */
    description?: Description | null | undefined;
    /** URL of the icon, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
    icon?: ImageUrl | null | undefined;
    /** URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
    banner?: ImageUrl | null | undefined;
    /** Color of the group, as six hexadecimal digits without `#`. The server stores it in lower case. `null` means that it is not set. */
    color?: Color | null | undefined;
    /** Changes to the privacy settings of a group. Fields that are absent keep their value. */
    privacy?: GroupPrivacyUpdate | undefined;
}

/** Reference of a group in a path: a short id or a UUID. */
export type GroupRef = ShortIdInPath | UuidInPath;

/** Changes to a group. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name` can't be `null`. */
export interface GroupUpdate {
    /** Name of the group, at most 100 UTF-16 code units, not whitespace-only. */
    name?: GroupName | undefined;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` clears it. */
    display_name?: DisplayName | null | undefined;
    /** Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
    description?: Description | null | undefined;
    /** URL of the icon, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    icon?: ImageUrl | null | undefined;
    /** URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
    banner?: ImageUrl | null | undefined;
    /** Color of the group, as six hexadecimal digits without `#`. The server stores it in lower case. `null` clears it. */
    color?: Color | null | undefined;
    /** Changes to the privacy settings of a group. Fields that are absent keep their value. */
    privacy?: GroupPrivacyUpdate | undefined;
}

/** References of members of the token's own system, at least one, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500 when it is added. */
export type NonEmptyMemberRefList = readonly ExactRef[];

/** References of members of the token's own system, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500. */
export type MemberRefList = readonly ExactRef[];

/**
 * Timestamp in UTC in the form that the server accepts: capital `T` and `Z`, with seconds, at most nine fractional digits.
 * The server rejects offsets (`+00:00`), dates without a time and Unix timestamps. It truncates stored timestamps to microseconds.
 * @example 2026-11-20T18:30:00.123456Z
 */
export type StrictTimestamp = string;

/** Switch in the front history, with the short ids of its members. */
export interface Switch {
    /** UUID of the switch. Switches have no short id. */
    id: Uuid;
    /** Time at which the members started to front. Two switches can have the same timestamp. */
    timestamp: Timestamp;
    /** Short ids of the members, **in no particular order**. Empty for a switch-out. Deleted members are removed. A member that was logged twice is listed twice. */
    members: ShortId[];
}

/** Switch to log. */
export interface SwitchCreate {
    /**
     * Members who start to front, in front order. Write each exactly as its short id or its UUID. An empty array logs a switch-out.
     * Don't name one member both by id and by UUID: the server doesn't notice and stores it twice.
     */
    members: readonly ExactRef[];
    /** Time at which they started to front; it may be in the future. `null` and an absent field mean now. */
    timestamp?: StrictTimestamp | null | undefined;
}

/** Switch with its complete members, in front order. */
export interface FullSwitch {
    /** UUID of the switch. Switches have no short id. */
    id: Uuid;
    /** Time at which the members started to front. The response to a new switch repeats the timestamp as sent, with up to nine fractional digits; later responses have at most six. */
    timestamp: Timestamp;
    /** Members in front order, private members included. Empty for a switch-out. Deleted members are removed. */
    members: Member[];
}

/** New time of a switch. The server accepts many more forms here than for a new switch, but responds to impossible dates with a 500: send the strict form. */
export interface SwitchUpdate {
    /**
     * Timestamp in UTC in the form that the server accepts: capital `T` and `Z`, with seconds, at most nine fractional digits.
     * The server rejects offsets (`+00:00`), dates without a time and Unix timestamps. It truncates stored timestamps to microseconds.
     */
    timestamp: StrictTimestamp;
}

/**
 * Timestamp in UTC in whole seconds. Only messages have this form; the fraction is truncated, not rounded.
 * @example 2026-11-20T18:45:10Z
 */
export type WholeSecondTimestamp = string;

/** Member that a message was proxied as: a member without the field `system`. Every field is always present. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
export interface MessageMember {
    /**
     * Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
     * It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
     */
    id: ShortId;
    /** UUID, in lower case with hyphens. It never changes. */
    uuid: Uuid;
    /**
     * Name of the member, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
     * @example Robin
     */
    name: string;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
    display_name: DisplayName | null;
    /** Color of the member, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
    color: Color | null;
    /** Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it is not set or if `birthday_privacy` hides it. */
    birthday: Birthday | null;
    /** Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
    pronouns: Pronouns | null;
    /**
     * URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
     * @example https://cdn.example.com/robin.png
     */
    avatar_url: string | null;
    /**
     * URL of the avatar for proxied messages. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set (proxied messages then use `avatar_url`, but this field does not repeat it) or if `avatar_privacy` hides it.
     * @example https://cdn.example.com/robin-proxy.png
     */
    webhook_avatar_url: string | null;
    /**
     * URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
     * @example https://cdn.example.com/robin-banner.png
     */
    banner: string | null;
    /** Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
    description: Description | null;
    /** Time at which the member was created. `null` if `metadata_privacy` hides it. */
    created: Timestamp | null;
    /**
     * Whether proxied messages keep their proxy tags. Always public.
     * @example false
     */
    keep_proxy: boolean;
    /**
     * Whether proxied messages are read aloud by Discord (TTS). Always public.
     * @example false
     */
    tts: boolean;
    /**
     * Whether autoproxy may choose this member. Read-only: only the bot can change it. `null` for everyone but the owner.
     * @example true
     */
    autoproxy_enabled: boolean | null;
    /**
     * Number of messages proxied as this member. Read-only. `null` if `metadata_privacy` hides it.
     * @example 42
     */
    message_count: number | null;
    /** Time of the last message proxied as this member. Read-only. `null` if there was none, if it was sent before PluralKit recorded this, or if `metadata_privacy` hides it. */
    last_message_timestamp: Timestamp | null;
    /** Proxy tags of the member, at most 100. An empty array if there are none or if `proxy_privacy` hides them. */
    proxy_tags: ProxyTag[];
    /** Aliases of the member, other names that the bot finds the member by in the own system. `null` for everyone but the owner. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
    aliases?: MemberAlias[] | null;
    /** Privacy settings of the member. `null` for everyone but the owner. */
    privacy: MemberPrivacy | null;
}

/** Information about a proxied message and who sent it. It doesn't include the text of the message, which only Discord has. */
export interface Message {
    /** Time at which the proxied message was sent, derived from its id, in whole seconds. */
    timestamp: WholeSecondTimestamp;
    /** Discord id of the proxied message. */
    id: Snowflake;
    /**
     * Discord id of the original message, which the bot has deleted. An **empty string**, not `null`, if it is not known.
     * @example 1573408878341652485
     */
    original: string;
    /** Discord id of the account that sent the message. Always public. */
    sender: Snowflake;
    /** Discord id of the channel. */
    channel: Snowflake;
    /** Discord id of the server. `null` for messages that were sent before PluralKit recorded it. */
    guild: Snowflake | null;
    /** System that sent the message, as the caller may see it. `null` if the member was deleted. */
    system: System | null;
    /** Member that the message was proxied as, as the caller may see it and without `system`. `null` if the member was deleted. */
    member: MessageMember | null;
}

/**
 * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
 * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
 * @example EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001
 */
export type SigningToken = string;

/** Event: check of a new webhook URL. It has neither `id` nor `data`. */
export interface PingEvent {
    /**
     * Name of the event.
     */
    type: "PING";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
}

/** Privacy settings of a system that were part of a request. */
export interface SystemPrivacyChanges {
    /** Who can see `name`. If `private`, others get `null`. */
    name_privacy?: PrivacyLevel;
    /** Who can see `avatar_url`. If `private`, others get `null`. */
    avatar_privacy?: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy?: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy?: PrivacyLevel;
    /** Who can see `pronouns`. If `private`, others get `null`. */
    pronoun_privacy?: PrivacyLevel;
    /** Who can see the list of members. If `private`, others get a 403 with code 30001. */
    member_list_privacy?: PrivacyLevel;
    /** Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. */
    group_list_privacy?: PrivacyLevel;
    /** Who can see the current fronters. If `private`, others get a 403 with code 30004. */
    front_privacy?: PrivacyLevel;
    /** Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. */
    front_history_privacy?: PrivacyLevel;
}

/** Fields of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export interface SystemChanges {
    /** New short id of the system. Only PluralKit's staff can change it; the `uuid` stays the same. */
    id?: ShortId;
    /** Name of the system, at most 100 UTF-16 code units. `null` if it was cleared. */
    name?: SystemName | null;
    /** Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
    description?: Description | null;
    /** Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. Always public. `null` if it was cleared. */
    tag?: SystemTag | null;
    /** Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` if it was cleared. */
    pronouns?: Pronouns | null;
    /**
     * URL of the avatar, exactly as stored. The API may return it rewritten. `null` if it was cleared.
     * @example https://cdn.example.com/example-system.png
     */
    avatar_url?: string | null;
    /**
     * URL of the banner image, exactly as stored. The API may return it rewritten. `null` if it was cleared.
     * @example https://cdn.example.com/example-system-banner.png
     */
    banner?: string | null;
    /** Color of the system, as six hexadecimal digits without `#`, in the case in which it was sent. Always public. `null` if it was cleared. */
    color?: Color | null;
    /** Privacy settings of a system that were part of a request. */
    privacy?: SystemPrivacyChanges;
}

/** Event: the system was updated. */
export interface UpdateSystemEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_SYSTEM";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the event is about the system as a whole. */
    id: null;
    /** Fields of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: SystemChanges;
}

/** Settings of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export interface SettingsChanges {
    /** Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
    timezone?: TimeZone;
    /**
     * Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
     * @example true
     */
    pings_enabled?: boolean;
    /** Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
    latch_timeout?: LatchTimeout | null;
    /**
     * Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
     * @example false
     */
    member_default_private?: boolean;
    /**
     * Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
     * @example false
     */
    group_default_private?: boolean;
    /**
     * Whether the bot shows private information in servers when the system itself asks for it. Only in events that the bot causes.
     * @example true
     */
    show_private_info?: boolean;
    /**
     * New maximum number of members, set by PluralKit's staff. `null` means the default of 1000.
     * @example 2000
     */
    member_limit?: number | null;
    /**
     * New maximum number of groups, set by PluralKit's staff. `null` means the default of 250.
     * @example 500
     */
    group_limit?: number | null;
    /**
     * Whether proxy tags are case-sensitive. Initially `true`.
     * @example true
     */
    case_sensitive_proxy_tags?: boolean;
    /**
     * Whether the bot posts an error message when it can't proxy a message. Initially `true`.
     * @example true
     */
    proxy_error_message_enabled?: boolean;
    /**
     * Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
     * @example false
     */
    hid_display_split?: boolean;
    /**
     * Whether the bot shows ids in capital letters. Initially `false`.
     * @example false
     */
    hid_display_caps?: boolean;
    /** How the bot pads five-letter ids in lists. Only in events that the bot causes. */
    hid_list_padding?: ShortIdPadding;
    /** Whether proxying a message also logs a switch. `off` also if the request had an unknown value. */
    proxy_switch?: ProxySwitchMode;
    /** Format of proxied names, with the placeholders `{name}` and `{tag}`. `null` if none is set; reading the settings returns the default `{name} {tag}` instead. */
    name_format?: NameFormat | null;
    /** The complete new list of description templates. */
    description_templates?: DescriptionTemplate[];
    /**
     * Whether the bot's cards show colors as hexadecimal digits. Initially `false`.
     * @example false
     */
    card_show_color_hex?: boolean;
}

/** Event: the settings of the system were updated. */
export interface UpdateSettingsEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_SETTINGS";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the event is about the system as a whole. */
    id: null;
    /** Settings of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: SettingsChanges;
}

/** Privacy settings of a member that were part of a request. A `null` in the request is `public` here, an empty string `private`. */
export interface MemberPrivacyChanges {
    /** Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. */
    visibility?: PrivacyLevel;
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
    name_privacy?: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy?: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy?: PrivacyLevel;
    /** Who can see `birthday`. If `private`, others get `null`. */
    birthday_privacy?: PrivacyLevel;
    /** Who can see `pronouns`. If `private`, others get `null`. */
    pronoun_privacy?: PrivacyLevel;
    /** Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. */
    avatar_privacy?: PrivacyLevel;
    /** Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. */
    metadata_privacy?: PrivacyLevel;
    /** Who can see `proxy_tags`. If `private`, others get an empty array. */
    proxy_privacy?: PrivacyLevel;
}

/** Fields of a member that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
export interface MemberChanges {
    /** New short id of the member. Only PluralKit's staff can change it; the `uuid` stays the same. */
    id?: ShortId;
    /** Name of the member, at most 100 UTF-16 code units. */
    name?: MemberName;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it was cleared. */
    display_name?: DisplayName | null;
    /**
     * Color of the member, as six lower-case hexadecimal digits without `#`. A line feed after the digits passes the server's check and then fails in its database: that update did not happen.
     * `null` if it was cleared.
     * @example 1f6feb
     */
    color?: string | null;
    /** Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it was cleared. */
    birthday?: Birthday | null;
    /** Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if it was cleared. */
    pronouns?: Pronouns | null;
    /**
     * URL of the avatar, exactly as stored. The API may return it rewritten. `null` if it was cleared.
     * @example https://cdn.example.com/robin.png
     */
    avatar_url?: string | null;
    /**
     * URL of the avatar for proxied messages, exactly as stored. The API may return it rewritten. `null` if it was cleared or if it equals the `avatar_url` of the same request.
     * @example https://cdn.example.com/robin-proxy.png
     */
    webhook_avatar_url?: string | null;
    /**
     * URL of the banner image, exactly as stored. The API may return it rewritten. `null` if it was cleared.
     * @example https://cdn.example.com/robin-banner.png
     */
    banner?: string | null;
    /** Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
    description?: Description | null;
    /**
     * Whether proxied messages keep their proxy tags. Always public.
     * @example false
     */
    keep_proxy?: boolean;
    /**
     * Whether proxied messages are read aloud by Discord (TTS). Always public.
     * @example false
     */
    tts?: boolean;
    /** The complete new list of proxy tags, without those that the server dropped. */
    proxy_tags?: ProxyTag[];
    /** The complete new list of aliases. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
    aliases?: MemberAlias[];
    /** Privacy settings of a member that were part of a request. A `null` in the request is `public` here, an empty string `private`. */
    privacy?: MemberPrivacyChanges;
}

/** Event: a member was created. */
export interface CreateMemberEvent {
    /**
     * Name of the event.
     */
    type: "CREATE_MEMBER";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the new member. */
    id: Uuid;
    /** Fields of a member that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: MemberChanges;
}

/** Event: a member is being updated. */
export interface UpdateMemberEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_MEMBER";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the member. */
    id: Uuid;
    /** Fields of a member that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: MemberChanges;
}

/** Event: a member was deleted. */
export interface DeleteMemberEvent {
    /**
     * Name of the event.
     */
    type: "DELETE_MEMBER";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID that the member had. */
    id: Uuid;
    /** Always `null`. */
    data: null;
}

/** Privacy settings of a group that were part of a request. */
export interface GroupPrivacyChanges {
    /** Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
    name_privacy?: PrivacyLevel;
    /** Who can see `description`. If `private`, others get `null`. */
    description_privacy?: PrivacyLevel;
    /** Who can see `banner`. If `private`, others get `null`. */
    banner_privacy?: PrivacyLevel;
    /** Who can see `icon`. If `private`, others get `null`. */
    icon_privacy?: PrivacyLevel;
    /** Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. */
    list_privacy?: PrivacyLevel;
    /** Who can see `created`. If `private`, others get `null`. */
    metadata_privacy?: PrivacyLevel;
    /** Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. */
    visibility?: PrivacyLevel;
}

/** Fields of a group that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
export interface GroupChanges {
    /** New short id of the group. Only PluralKit's staff can change it; the `uuid` stays the same. */
    id?: ShortId;
    /** Name of the group, at most 100 UTF-16 code units. */
    name?: GroupName;
    /** Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it was cleared. */
    display_name?: DisplayName | null;
    /** Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
    description?: Description | null;
    /**
     * URL of the icon, exactly as stored. The API may return it rewritten. `null` if it was cleared.
     * @example https://cdn.example.com/forest.png
     */
    icon?: string | null;
    /**
     * URL of the banner image, exactly as stored. `null` if it was cleared.
     * @example https://cdn.example.com/forest-banner.png
     */
    banner?: string | null;
    /** Color of the group, as six lower-case hexadecimal digits without `#`. Always public. `null` if it was cleared. */
    color?: Color | null;
    /** Privacy settings of a group that were part of a request. */
    privacy?: GroupPrivacyChanges;
}

/** Event: a group was created. */
export interface CreateGroupEvent {
    /**
     * Name of the event.
     */
    type: "CREATE_GROUP";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the new group. */
    id: Uuid;
    /** Fields of a group that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: GroupChanges;
}

/** Event: a group was updated. */
export interface UpdateGroupEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_GROUP";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the group. */
    id: Uuid;
    /** Fields of a group that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: GroupChanges;
}

/** Event: the members of a group changed. PluralKit never sends it, so its shape is not known. */
export interface UpdateGroupMembersEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_GROUP_MEMBERS";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Id of the event's subject, probably a UUID: the event is never sent. `null` is possible. */
    id: Uuid | null;
    /** Data of unknown shape: the event is never sent. `null` is possible. */
    data: Record<string, never> | null;
}

/** Event: a group was deleted. */
export interface DeleteGroupEvent {
    /**
     * Name of the event.
     */
    type: "DELETE_GROUP";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID that the group had. */
    id: Uuid;
    /** Always `null`. */
    data: null;
}

/** Event: a Discord account was linked to the system. */
export interface LinkAccountEvent {
    /**
     * Name of the event.
     */
    type: "LINK_ACCOUNT";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Discord id of the account. */
    id: Snowflake;
    /** Always `null`. */
    data: null;
}

/** Event: a Discord account was unlinked from the system. */
export interface UnlinkAccountEvent {
    /**
     * Name of the event.
     */
    type: "UNLINK_ACCOUNT";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Discord id of the account. */
    id: Snowflake;
    /** Always `null`. */
    data: null;
}

/** Settings of a system in one Discord server that were part of an update. Booleans that were sent as `null` are left out. */
export interface SystemGuildChanges {
    /**
     * Whether the bot proxies this system's messages in this server. Initially `true`.
     * @example true
     */
    proxying_enabled?: boolean;
    /** Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` if it was cleared. */
    tag?: SystemTag | null;
    /**
     * Whether proxied names have a tag in this server. Initially `true`.
     * @example true
     */
    tag_enabled?: boolean;
    /**
     * URL of the system avatar in this server, exactly as stored. `null` if it was cleared.
     * @example https://cdn.example.com/example-system-here.png
     */
    avatar_url?: string | null;
    /** Name of the system in this server, at most 100 UTF-16 code units. `null` if it was cleared. */
    display_name?: DisplayName | null;
    /** Format of proxied names in this server. `null` if it was cleared. */
    name_format?: NameFormat | null;
    /** Discord id of the server that the settings apply to. */
    guild_id: Snowflake;
}

/** Event: the settings of the system in one Discord server were updated. */
export interface UpdateSystemGuildEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_SYSTEM_GUILD";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the server is in `data`. */
    id: null;
    /** Settings of a system in one Discord server that were part of an update. Booleans that were sent as `null` are left out. */
    data: SystemGuildChanges;
}

/** Settings of a member in one Discord server that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
export interface MemberGuildChanges {
    /** Name of the member in this server, at most 100 UTF-16 code units. `null` if it was cleared. */
    display_name?: DisplayName | null;
    /**
     * URL of the avatar in this server, exactly as stored. `null` if it was cleared.
     * @example https://cdn.example.com/robin-here.png
     */
    avatar_url?: string | null;
    /**
     * Whether proxied messages keep their proxy tags in this server. The API can't set it to `null`. `null` if the member's own setting applies.
     * @example true
     */
    keep_proxy?: boolean | null;
    /** Discord id of the server that the settings apply to. */
    guild_id: Snowflake;
}

/** Event: the settings of a member in one Discord server are being updated. */
export interface UpdateMemberGuildEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_MEMBER_GUILD";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the member. In the other form of this event, it is a Discord id. */
    id: Uuid;
    /** Settings of a member in one Discord server that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
    data: MemberGuildChanges;
}

/** Changes to a linked Discord account. */
export interface AccountChanges {
    /**
     * Whether autoproxy is allowed for this account. Absent if something else changed.
     * @example true
     */
    allow_autoproxy?: boolean;
}

/** Event: a linked Discord account was updated. The server calls it `UPDATE_MEMBER_GUILD`, like another event; `id` tells them apart. */
export interface UpdateAccountEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_MEMBER_GUILD";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Discord id of the account. In the other form of this event, it is a UUID. */
    id: Snowflake;
    /** Changes to a linked Discord account. */
    data: AccountChanges;
}

/** Event of the type `UPDATE_MEMBER_GUILD`. It has two forms, which `id` tells apart. */
export type UpdateMemberGuildOrAccountEvent = UpdateMemberGuildEvent | UpdateAccountEvent;

/** Event: a message was proxied. */
export interface CreateMessageEvent {
    /**
     * Name of the event.
     */
    type: "CREATE_MESSAGE";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the message's id is in `data`. */
    id: null;
    /** The message, with system and member in the owner's view. */
    data: Message;
}

/** Switch that was logged. */
export interface SwitchCreated {
    /** UUID of the switch, the same as the event's `id`. */
    id: Uuid;
    /** Time at which the switch was logged. If it was logged for another time, this is *not* its timestamp: an `UPDATE_SWITCH` with the right one is sent, too, before or after this event. */
    timestamp: Timestamp;
    /** **UUIDs** of the members, where the API has short ids. In no particular order, each once; empty for a switch-out. */
    members: Uuid[];
}

/** Event: a switch was logged. */
export interface CreateSwitchEvent {
    /**
     * Name of the event.
     */
    type: "CREATE_SWITCH";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the switch. */
    id: Uuid;
    /** Switch that was logged. */
    data: SwitchCreated;
}

/** New time of a switch. */
export interface SwitchTimeChange {
    /** New timestamp as it was sent, with up to nine fractional digits. The stored one, which the API returns, has at most six. */
    timestamp: Timestamp;
}

/** New members of a switch. */
export interface SwitchMembersChange {
    /** **UUIDs** of the new members, where the API has short ids. In no particular order; empty for a switch-out. */
    members: Uuid[];
}

/** Event: a switch was moved, or its members were replaced. */
export interface UpdateSwitchEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_SWITCH";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID of the switch. */
    id: Uuid;
    /** Either the new timestamp or the new members, never both. */
    data: SwitchTimeChange | SwitchMembersChange;
}

/** Event: a switch was deleted. */
export interface DeleteSwitchEvent {
    /**
     * Name of the event.
     */
    type: "DELETE_SWITCH";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** UUID that the switch had. */
    id: Uuid;
    /** Always `null`. */
    data: null;
}

/** Event: all switches of the system were deleted. */
export interface DeleteAllSwitchesEvent {
    /**
     * Name of the event.
     */
    type: "DELETE_ALL_SWITCHES";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the event is about the system as a whole. */
    id: null;
    /** Always `null`. */
    data: null;
}

/** Event: data was imported into the system. */
export interface SuccessfulImportEvent {
    /**
     * Name of the event.
     */
    type: "SUCCESSFUL_IMPORT";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: the event is about the system as a whole. */
    id: null;
    /** Always `null`. */
    data: null;
}

/** Autoproxy settings that were part of an update. */
export interface AutoproxyChanges {
    /** New autoproxy mode. Absent if the request had no mode. */
    autoproxy_mode?: AutoproxyMode;
    /**
     * **UUID** of the member that is chosen or latched; the API has a short id in this field. Absent if the request had no member.
     * `null` in the modes `off` and `front`, even if the request had no member.
     */
    autoproxy_member?: Uuid | null;
    /** Time of the last message that was proxied in latch mode. Only in events that the bot causes. */
    last_latch_timestamp?: Timestamp;
    /** Discord id of the server. `null` if the autoproxy settings are not those of a single server. */
    guild_id: Snowflake | null;
    /** Discord id of the channel. `null` for now, because autoproxy can't be set for a single channel yet. */
    channel_id: Snowflake | null;
}

/** Event: autoproxy settings are being updated. */
export interface UpdateAutoproxyEvent {
    /**
     * Name of the event.
     */
    type: "UPDATE_AUTOPROXY";
    /**
     * Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
     * is not from PluralKit: ignore it and respond with 401. Compare in constant time.
     */
    signing_token: SigningToken;
    /** UUID of the system, not its short id. */
    system_id: Uuid;
    /** Always `null`: server and member are in `data`. */
    id: null;
    /** Autoproxy settings that were part of an update. */
    data: AutoproxyChanges;
}

/** Any event that PluralKit sends to a webhook. `type` says which; `UPDATE_MEMBER_GUILD` has two forms, which `id` tells apart. */
export type DispatchEvent = PingEvent | UpdateSystemEvent | UpdateSettingsEvent | CreateMemberEvent | UpdateMemberEvent | DeleteMemberEvent | CreateGroupEvent | UpdateGroupEvent | UpdateGroupMembersEvent | DeleteGroupEvent | LinkAccountEvent | UnlinkAccountEvent | UpdateSystemGuildEvent | UpdateMemberGuildEvent | UpdateAccountEvent | CreateMessageEvent | CreateSwitchEvent | UpdateSwitchEvent | DeleteSwitchEvent | DeleteAllSwitchesEvent | SuccessfulImportEvent | UpdateAutoproxyEvent;

/** Query of `pk.systems.getAutoproxy`. */
export interface GetAutoproxyQuery {
    /**
     * Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
     * @example 823450000000000001
     */
    guild_id: Snowflake;
    /**
     * Discord id of a channel. Reserved: the server responds with a 501 if it is present.
     * @deprecated
     * @example 834560000000000001
     */
    channel_id?: Snowflake | undefined;
}

/** Query of `pk.systems.updateAutoproxy`. */
export interface UpdateAutoproxyQuery {
    /**
     * Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
     * @example 823450000000000001
     */
    guild_id: Snowflake;
    /**
     * Discord id of a channel. Reserved: the server responds with a 501 if it is present.
     * @deprecated
     * @example 834560000000000001
     */
    channel_id?: Snowflake | undefined;
}

/** Query of `pk.groups.list`. */
export interface ListGroupsQuery {
    /**
     * Whether each group contains the UUIDs of its members.
     * @example true
     */
    with_members?: boolean | undefined;
}

/** Query of `pk.switches.list`. */
export interface ListSwitchesQuery {
    /**
     * Timestamp before which switches are returned, exclusive. The default is now, so switches in the future are left out.
     * @example 2026-11-20T18:30:00.123456Z
     */
    before?: StrictTimestamp | undefined;
    /**
     * Maximum number of switches to return. A larger number than 100 counts as 100; a negative one is a 500.
     * @example 50
     */
    limit?: number | undefined;
}
