// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { components } from './schema.js'

/** The API's error codes by name. */
export const ErrorCode = {
  /**
   * Errors without a code of their own; the status tells them apart:
   *
   * - BadRequest, 400: The path, the query or the body can't be read, or a change names no known key.
   * - InvalidPath, 400: The path is one of version 1 (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`.
   * - Unauthorized, 401: The request needs to know its system (`@me`, or a change of members and groups) and has no valid token.
   * - Forbidden, 403: The system that is named is not the token's own. It is also the answer to a missing or wrong token where the system is named by id.
   * - UnsupportedApiVersion, 410: The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with 400.
   * - RateLimited, 429: A bucket is empty. See Rate limits: waiting for `retry_after` alone is not enough.
   * - InternalServerError, 500: Something failed in the server, or the request held a value that the server can't cope with.
   */
  Generic: 0,
  /** 404: No system has this reference. */
  SystemNotFound: 20001,
  /** 404: No member has this reference. */
  MemberNotFound: 20002,
  /** 404: A member in a list is not found among the caller's own, where references are exact. The reference is named. */
  NamedMemberNotFound: 20003,
  /** 404: No group has this reference; in a list for `groups/add`, none of the caller's own has it. */
  GroupNotFound: 20004,
  /** 404: A group in a list for `groups/remove` or `groups/overwrite` is not found among the caller's own. The reference is named. */
  NamedGroupNotFound: 20005,
  /** 404: The message was not proxied, or it is an original message from more than 30 minutes ago. */
  MessageNotFound: 20006,
  /** 404: No switch has this UUID. */
  SwitchNotFound: 20007,
  /** 404: The switch belongs to another system than the path's, or the front history is private. */
  SwitchNotAccessible: 20008,
  /** 404: The system has no settings in this server. Only the bot creates them. */
  SystemGuildSettingsNotFound: 20009,
  /** 404: The member has no settings in this server. Only the bot creates them. */
  MemberGuildSettingsNotFound: 20010,
  /** 403: `member_list_privacy` of the system is private. */
  MemberListPrivate: 30001,
  /** 403: `group_list_privacy` of the system is private. */
  GroupListPrivate: 30002,
  /** 403: `list_privacy` of the group is private. */
  GroupMemberListPrivate: 30003,
  /** 403: `front_privacy` of the system is private. */
  FrontersPrivate: 30004,
  /** 403: `front_history_privacy` of the system is private. */
  FrontHistoryPrivate: 30005,
  /** 403: The member belongs to another system than the token's. */
  NotYourMember: 30006,
  /** 403: The group belongs to another system than the token's. */
  NotYourGroup: 30007,
  /** 403: A member in the new list of a switch belongs to another system. The reference is named. */
  NamedNotYourMember: 30008,
  /** 400: Values of the body break a rule. `errors` names each key with its problems. */
  Validation: 40001,
  /** 400: The list holds the same text twice. */
  DuplicateMembers: 40003,
  /** 400: The members are already fronting, in this order. */
  SameFronters: 40004,
  /** 400: A switch of the system, maybe this one, has that very moment. */
  TimestampTaken: 40005,
  /** 400: The switch id is no UUID. Older revisions of the server say so; the current one answers 500. */
  InvalidSwitchId: 40006,
  /** 400: The system has as many members as it may have (`member_limit`, 1000 unless raised). */
  MemberLimitReached: 40007,
  /** 400: The system has as many groups as it may have (`group_limit`, 250 unless raised). */
  GroupLimitReached: 40008,
  /** 501: Autoproxy without `guild_id`, or with `channel_id`. */
  NotImplemented: 50001,
} as const

/** Code of an error, as the API sends it. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode]

/** All errors of the document: their code, the HTTP status they come with, and their body. */
export type ErrorRow =
  | { code: 0; status: 400; body: components['schemas']['BadRequestError'] }
  | { code: 0; status: 400; body: components['schemas']['InvalidPathError'] }
  | { code: 0; status: 401; body: components['schemas']['UnauthorizedError'] }
  | { code: 0; status: 403; body: components['schemas']['ForbiddenError'] }
  | { code: 0; status: 410; body: components['schemas']['UnsupportedApiVersionError'] }
  | { code: 0; status: 429; body: components['schemas']['RateLimitedError'] }
  | { code: 0; status: 500; body: components['schemas']['InternalServerErrorError'] }
  | { code: 20001; status: 404; body: components['schemas']['SystemNotFoundError'] }
  | { code: 20002; status: 404; body: components['schemas']['MemberNotFoundError'] }
  | { code: 20003; status: 404; body: components['schemas']['NamedMemberNotFoundError'] }
  | { code: 20004; status: 404; body: components['schemas']['GroupNotFoundError'] }
  | { code: 20005; status: 404; body: components['schemas']['NamedGroupNotFoundError'] }
  | { code: 20006; status: 404; body: components['schemas']['MessageNotFoundError'] }
  | { code: 20007; status: 404; body: components['schemas']['SwitchNotFoundError'] }
  | { code: 20008; status: 404; body: components['schemas']['SwitchNotAccessibleError'] }
  | { code: 20009; status: 404; body: components['schemas']['SystemGuildSettingsNotFoundError'] }
  | { code: 20010; status: 404; body: components['schemas']['MemberGuildSettingsNotFoundError'] }
  | { code: 30001; status: 403; body: components['schemas']['MemberListPrivateError'] }
  | { code: 30002; status: 403; body: components['schemas']['GroupListPrivateError'] }
  | { code: 30003; status: 403; body: components['schemas']['GroupMemberListPrivateError'] }
  | { code: 30004; status: 403; body: components['schemas']['FrontersPrivateError'] }
  | { code: 30005; status: 403; body: components['schemas']['FrontHistoryPrivateError'] }
  | { code: 30006; status: 403; body: components['schemas']['NotYourMemberError'] }
  | { code: 30007; status: 403; body: components['schemas']['NotYourGroupError'] }
  | { code: 30008; status: 403; body: components['schemas']['NamedNotYourMemberError'] }
  | { code: 40001; status: 400; body: components['schemas']['ValidationError'] }
  | { code: 40003; status: 400; body: components['schemas']['DuplicateMembersError'] }
  | { code: 40004; status: 400; body: components['schemas']['SameFrontersError'] }
  | { code: 40005; status: 400; body: components['schemas']['TimestampTakenError'] }
  | { code: 40006; status: 400; body: components['schemas']['InvalidSwitchIdError'] }
  | { code: 40007; status: 400; body: components['schemas']['MemberLimitReachedError'] }
  | { code: 40008; status: 400; body: components['schemas']['GroupLimitReachedError'] }
  | { code: 50001; status: 501; body: components['schemas']['NotImplementedError'] }
