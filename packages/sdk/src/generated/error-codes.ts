// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type {
  BadRequestErrorBody,
  DuplicateMembersErrorBody,
  ForbiddenErrorBody,
  FrontHistoryPrivateErrorBody,
  FrontersPrivateErrorBody,
  GroupLimitReachedErrorBody,
  GroupListPrivateErrorBody,
  GroupMemberListPrivateErrorBody,
  GroupNotFoundErrorBody,
  InternalServerErrorErrorBody,
  InvalidPathErrorBody,
  InvalidSwitchIdErrorBody,
  MemberGuildSettingsNotFoundErrorBody,
  MemberLimitReachedErrorBody,
  MemberListPrivateErrorBody,
  MemberNotFoundErrorBody,
  MessageNotFoundErrorBody,
  NamedGroupNotFoundErrorBody,
  NamedMemberNotFoundErrorBody,
  NamedNotYourMemberErrorBody,
  NotImplementedErrorBody,
  NotYourGroupErrorBody,
  NotYourMemberErrorBody,
  RateLimitedErrorBody,
  SameFrontersErrorBody,
  SwitchNotAccessibleErrorBody,
  SwitchNotFoundErrorBody,
  SystemGuildSettingsNotFoundErrorBody,
  SystemNotFoundErrorBody,
  TimestampTakenErrorBody,
  UnauthorizedErrorBody,
  UnsupportedApiVersionErrorBody,
  ValidationErrorBody,
} from './models.js'

/** The API's error codes by name. */
export const ErrorCode = {
  /**
   * Errors without a code of their own; the status tells them apart:
   *
   * - BadRequest, 400: The path, the query or the body can't be parsed, or an update contains no known field.
   * - InvalidPath, 400: The path belongs to version 1 of the API (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`.
   * - Unauthorized, 401: The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups.
   * - Forbidden, 403: The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id.
   * - UnsupportedApiVersion, 410: The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with status 400.
   * - RateLimited, 429: The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits.
   * - InternalServerError, 500: The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors.
   */
  Generic: 0,
  /** 404: No system has this reference. */
  SystemNotFound: 20001,
  /** 404: No member has this reference. */
  MemberNotFound: 20002,
  /** 404: A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference. */
  NamedMemberNotFound: 20003,
  /** 404: No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact. */
  GroupNotFound: 20004,
  /** 404: A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference. */
  NamedGroupNotFound: 20005,
  /** 404: The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
  MessageNotFound: 20006,
  /** 404: No switch has this UUID. */
  SwitchNotFound: 20007,
  /** 404: The switch belongs to a system other than the one in the path, or the front history is private. */
  SwitchNotAccessible: 20008,
  /** 404: The system has no settings in this Discord server. Only the bot creates them. */
  SystemGuildSettingsNotFound: 20009,
  /** 404: The member has no settings in this Discord server. Only the bot creates them. */
  MemberGuildSettingsNotFound: 20010,
  /** 403: The system's `member_list_privacy` is private. */
  MemberListPrivate: 30001,
  /** 403: The system's `group_list_privacy` is private. */
  GroupListPrivate: 30002,
  /** 403: The group's `list_privacy` is private. */
  GroupMemberListPrivate: 30003,
  /** 403: The system's `front_privacy` is private. */
  FrontersPrivate: 30004,
  /** 403: The system's `front_history_privacy` is private. */
  FrontHistoryPrivate: 30005,
  /** 403: The member belongs to a system other than the token's own. */
  NotYourMember: 30006,
  /** 403: The group belongs to a system other than the token's own. */
  NotYourGroup: 30007,
  /** 403: A member in the new list of a switch belongs to a system other than the token's own. The message names the reference. */
  NamedNotYourMember: 30008,
  /** 400: Fields of the body have invalid values. `errors` lists the problems of each field. */
  Validation: 40001,
  /** 400: The list contains the same string twice. */
  DuplicateMembers: 40003,
  /** 400: These members are already fronting, in this order. */
  SameFronters: 40004,
  /** 400: The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself. */
  TimestampTaken: 40005,
  /** 400: The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500. */
  InvalidSwitchId: 40006,
  /** 400: The system has reached its maximum number of members (`member_limit`, 1000 by default). */
  MemberLimitReached: 40007,
  /** 400: The system has reached its maximum number of groups (`group_limit`, 250 by default). */
  GroupLimitReached: 40008,
  /** 501: Autoproxy was requested without `guild_id`, or with `channel_id`. */
  NotImplemented: 50001,
} as const

/** Code of an error, as the API sends it. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode]

/** All errors of the document: their code, the HTTP status they come with, and their body. */
export type ErrorRow =
  | { code: 0; status: 400; body: BadRequestErrorBody }
  | { code: 0; status: 400; body: InvalidPathErrorBody }
  | { code: 0; status: 401; body: UnauthorizedErrorBody }
  | { code: 0; status: 403; body: ForbiddenErrorBody }
  | { code: 0; status: 410; body: UnsupportedApiVersionErrorBody }
  | { code: 0; status: 429; body: RateLimitedErrorBody }
  | { code: 0; status: 500; body: InternalServerErrorErrorBody }
  | { code: 20001; status: 404; body: SystemNotFoundErrorBody }
  | { code: 20002; status: 404; body: MemberNotFoundErrorBody }
  | { code: 20003; status: 404; body: NamedMemberNotFoundErrorBody }
  | { code: 20004; status: 404; body: GroupNotFoundErrorBody }
  | { code: 20005; status: 404; body: NamedGroupNotFoundErrorBody }
  | { code: 20006; status: 404; body: MessageNotFoundErrorBody }
  | { code: 20007; status: 404; body: SwitchNotFoundErrorBody }
  | { code: 20008; status: 404; body: SwitchNotAccessibleErrorBody }
  | { code: 20009; status: 404; body: SystemGuildSettingsNotFoundErrorBody }
  | { code: 20010; status: 404; body: MemberGuildSettingsNotFoundErrorBody }
  | { code: 30001; status: 403; body: MemberListPrivateErrorBody }
  | { code: 30002; status: 403; body: GroupListPrivateErrorBody }
  | { code: 30003; status: 403; body: GroupMemberListPrivateErrorBody }
  | { code: 30004; status: 403; body: FrontersPrivateErrorBody }
  | { code: 30005; status: 403; body: FrontHistoryPrivateErrorBody }
  | { code: 30006; status: 403; body: NotYourMemberErrorBody }
  | { code: 30007; status: 403; body: NotYourGroupErrorBody }
  | { code: 30008; status: 403; body: NamedNotYourMemberErrorBody }
  | { code: 40001; status: 400; body: ValidationErrorBody }
  | { code: 40003; status: 400; body: DuplicateMembersErrorBody }
  | { code: 40004; status: 400; body: SameFrontersErrorBody }
  | { code: 40005; status: 400; body: TimestampTakenErrorBody }
  | { code: 40006; status: 400; body: InvalidSwitchIdErrorBody }
  | { code: 40007; status: 400; body: MemberLimitReachedErrorBody }
  | { code: 40008; status: 400; body: GroupLimitReachedErrorBody }
  | { code: 50001; status: 501; body: NotImplementedErrorBody }
