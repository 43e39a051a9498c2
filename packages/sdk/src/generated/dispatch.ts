// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type {
  CreateGroupEvent,
  CreateMemberEvent,
  CreateMessageEvent,
  CreateSwitchEvent,
  DeleteAllSwitchesEvent,
  DeleteGroupEvent,
  DeleteMemberEvent,
  DeleteSwitchEvent,
  LinkAccountEvent,
  PingEvent,
  SuccessfulImportEvent,
  UnlinkAccountEvent,
  UpdateAutoproxyEvent,
  UpdateGroupEvent,
  UpdateGroupMembersEvent,
  UpdateMemberEvent,
  UpdateMemberGuildOrAccountEvent,
  UpdateSettingsEvent,
  UpdateSwitchEvent,
  UpdateSystemEvent,
  UpdateSystemGuildEvent,
} from './models.js'

/** Every event that PluralKit knows, by its name, as it is sent. */
export interface SentEvents {
  /**
   * New webhook
   *
   * Check of a new webhook URL. PluralKit sends it only while the URL is being set with the bot, twice: first with the real `signing_token`, which the bot has shown before, then with a
   * random one. The bot accepts the URL only if the responses are exactly 200 and 401.
   *
   * It is the only event without `id` and `data`. PluralKit never sends it later to check whether the URL still works.
   */
  PING: PingEvent
  /**
   * System updated
   *
   * The system was updated with the API or the bot. PluralKit sends this event after it has written the change.
   * A new API token or webhook URL sends no event.
   *
   * `id` is `null`. `data` contains every known field of the request, also those that did not change.
   */
  UPDATE_SYSTEM: UpdateSystemEvent
  /**
   * System settings updated
   *
   * The settings were updated with the API or the bot. PluralKit sends this event after it has written the change.
   *
   * `id` is `null`. `data` contains every known setting of the request, also those that did not change. `member_limit` and `group_limit` are included only if PluralKit's staff changes them.
   */
  UPDATE_SETTINGS: UpdateSettingsEvent
  /**
   * Member created
   *
   * A member was created with the API or the bot.
   *
   * **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
   *
   * `data` contains every known field of an API request. From the bot, it contains the name and sometimes the avatar or privacy settings. All other fields have their defaults.
   */
  CREATE_MEMBER: CreateMemberEvent
  /**
   * Member about to be updated
   *
   * A member is being updated with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read. Read the member after a short wait before you rely on it.
   *
   * `data` contains every known field of the request, also those that did not change. The privacy settings come in another order than in responses.
   */
  UPDATE_MEMBER: UpdateMemberEvent
  /**
   * Member deleted
   *
   * A member was deleted. It can't be read anymore: `id` is all that is left of it.
   */
  DELETE_MEMBER: DeleteMemberEvent
  /**
   * Group created
   *
   * A group was created with the API or the bot.
   *
   * **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
   *
   * `data` contains every known field of an API request. From the bot, it contains the name and sometimes privacy settings. All other fields have their defaults.
   */
  CREATE_GROUP: CreateGroupEvent
  /**
   * Group updated
   *
   * A group was updated with the API or the bot. PluralKit sends this event after it has written the change.
   *
   * `data` contains every known field of the request, also those that did not change.
   */
  UPDATE_GROUP: UpdateGroupEvent
  /**
   * Group members changed, never sent
   *
   * The members of a group changed. **PluralKit never sends this event.** Its documentation lists it as not working. Adding, removing and overwriting the members of a group, or the groups of a member, sends no event at all: read memberships to follow them.
   */
  UPDATE_GROUP_MEMBERS: UpdateGroupMembersEvent
  /**
   * Group deleted
   *
   * A group was deleted. It can't be read anymore: `id` is all that is left of it. Its members are not deleted.
   */
  DELETE_GROUP: DeleteGroupEvent
  /**
   * Account linked
   *
   * A Discord account was linked to the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
   */
  LINK_ACCOUNT: LinkAccountEvent
  /**
   * Account unlinked
   *
   * A Discord account was unlinked from the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
   */
  UNLINK_ACCOUNT: UnlinkAccountEvent
  /**
   * System settings in a Discord server updated
   *
   * The settings of the system in one Discord server were updated with the API or the bot. PluralKit sends this event after it has written the change.
   *
   * `id` is `null`. `data` has the `guild_id`, which responses of the API don't have, and every known field of the request. Booleans that were sent as `null` are left out.
   */
  UPDATE_SYSTEM_GUILD: UpdateSystemGuildEvent
  /**
   * Member settings in a Discord server, or an account, about to be updated
   *
   * Either a member's settings in one Discord server or a linked account are being updated. `id` tells which:
   *
   * - a **UUID**: the settings of that member are being updated, with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
   * - a **Discord id**: that linked account was updated with the bot. `data` has `allow_autoproxy`, or nothing.
   */
  UPDATE_MEMBER_GUILD: UpdateMemberGuildOrAccountEvent
  /**
   * Message proxied
   *
   * The bot proxied a message. `data` is the message in the owner view, with everything private in it, even the webhook's own URL in `data.system.webhook_url`. The member has no field `system`.
   *
   * `id` is `null`; the id of the message is `data.id`.
   */
  CREATE_MESSAGE: CreateMessageEvent
  /**
   * Switch logged
   *
   * A switch was logged with the API or the bot. PluralKit sends this event after it has written the change.
   *
   * **`timestamp` is the time of logging.** If the switch was logged for another time, that time comes in an `UPDATE_SWITCH`, which may arrive first. The members are
   * UUIDs in no particular order; read the switch for the front order.
   */
  CREATE_SWITCH: CreateSwitchEvent
  /**
   * Switch moved or its members replaced
   *
   * A switch was moved or got other members, or was logged for a time other than now. PluralKit sends this event after it has written the change.
   *
   * `data` has either `timestamp`, as sent and not as stored, or `members`, as UUIDs in no particular order.
   */
  UPDATE_SWITCH: UpdateSwitchEvent
  /**
   * Switch deleted
   *
   * A switch was deleted. It can't be read anymore: `id` is all that is left of it.
   */
  DELETE_SWITCH: DeleteSwitchEvent
  /**
   * All switches deleted
   *
   * All switches of the system were deleted at once, which only the bot can do.
   */
  DELETE_ALL_SWITCHES: DeleteAllSwitchesEvent
  /**
   * Data imported
   *
   * Data was imported into the system, which only the bot can do. The event doesn't say what was imported: read everything again.
   */
  SUCCESSFUL_IMPORT: SuccessfulImportEvent
  /**
   * Autoproxy about to be updated
   *
   * Autoproxy settings are being updated with the API or the bot. In latch mode, this event also comes **for every proxied message**. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
   *
   * `id` is `null`; `data` always has `guild_id` and `channel_id`. `autoproxy_member` is a UUID, where the API has a short id, and is `null` in the modes `off` and `front`, even if nothing changed.
   */
  UPDATE_AUTOPROXY: UpdateAutoproxyEvent
}

/** The names of all these events. */
export const sentEventTypes = [
  'PING',
  'UPDATE_SYSTEM',
  'UPDATE_SETTINGS',
  'CREATE_MEMBER',
  'UPDATE_MEMBER',
  'DELETE_MEMBER',
  'CREATE_GROUP',
  'UPDATE_GROUP',
  'UPDATE_GROUP_MEMBERS',
  'DELETE_GROUP',
  'LINK_ACCOUNT',
  'UNLINK_ACCOUNT',
  'UPDATE_SYSTEM_GUILD',
  'UPDATE_MEMBER_GUILD',
  'CREATE_MESSAGE',
  'CREATE_SWITCH',
  'UPDATE_SWITCH',
  'DELETE_SWITCH',
  'DELETE_ALL_SWITCHES',
  'SUCCESSFUL_IMPORT',
  'UPDATE_AUTOPROXY',
] as const satisfies readonly (keyof SentEvents)[]
