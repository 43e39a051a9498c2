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
   * New webhook address
   *
   * Comes only while a webhook's address is being set with the bot, twice: first with the real `signing_token`, which the bot has shown before, then with a
   * random one. The address is accepted only if the first is answered with exactly 200 and the second with exactly 401.
   *
   * It is the only event without `id` and `data`. It is never sent later to see whether the address still works.
   */
  PING: PingEvent
  /**
   * System updated
   *
   * Comes when the system was updated with the API or the bot. It is sent after the change was written.
   * A new API token or webhook address raises no event.
   *
   * `id` is null. `data` holds every known key of the request, also those that did not change.
   */
  UPDATE_SYSTEM: UpdateSystemEvent
  /**
   * System settings updated
   *
   * Comes when the settings were updated with the API or the bot. It is sent after the change was written.
   *
   * `id` is null. `data` holds every known setting of the request, also those that did not change. `member_limit` and `group_limit` come
   * only when PluralKit's staff change them.
   */
  UPDATE_SETTINGS: UpdateSettingsEvent
  /**
   * Member created
   *
   * Comes when a member was created with the API or the bot.
   *
   * **It is often lost.** It is started before the creation is committed and dropped without a trace if the commit is later: on one machine
   * it arrived for little more than a third of the creations. Never wait for it.
   *
   * `data` holds every known key of an API request; from the bot the name, sometimes with avatar or privacy. The rest is at its default.
   */
  CREATE_MEMBER: CreateMemberEvent
  /**
   * Member about to be updated
   *
   * Comes when a member is updated with the API or the bot. It is sent **before** the change is written: it also comes for a change that then fails, and may arrive before the change can be read. Read the member after a short wait before you rely on it.
   *
   * `data` holds every known key of the request, also those that did not change; the privacy keys come in another order than in answers.
   */
  UPDATE_MEMBER: UpdateMemberEvent
  /**
   * Member deleted
   *
   * Comes after a member was deleted. The member can no longer be read: `id` is all that is left of it.
   */
  DELETE_MEMBER: DeleteMemberEvent
  /**
   * Group created
   *
   * Comes when a group was created with the API or the bot.
   *
   * **It is often lost.** It is started before the creation is committed and dropped without a trace if the commit is later: on one machine
   * it arrived for little more than a third of the creations. Never wait for it.
   *
   * `data` holds every known key of an API request; from the bot the name, sometimes with privacy. The rest is at its default.
   */
  CREATE_GROUP: CreateGroupEvent
  /**
   * Group updated
   *
   * Comes when a group was updated with the API or the bot. It is sent after the change was written.
   *
   * `data` holds every known key of the request, also those that did not change.
   */
  UPDATE_GROUP: UpdateGroupEvent
  /**
   * Group members changed, never sent
   *
   * **This event never comes.** PluralKit's documentation lists it, as not working; adding, removing and overwriting the members of a group, or the groups of a
   * member, raise no event at all. To follow memberships, read them.
   */
  UPDATE_GROUP_MEMBERS: UpdateGroupMembersEvent
  /**
   * Group deleted
   *
   * Comes after a group was deleted. The group can no longer be read: `id` is all that is left of it. Its members stay.
   */
  DELETE_GROUP: DeleteGroupEvent
  /**
   * Account linked
   *
   * Comes when a Discord account was linked to the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
   */
  LINK_ACCOUNT: LinkAccountEvent
  /**
   * Account unlinked
   *
   * Comes when a Discord account was unlinked from the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
   */
  UNLINK_ACCOUNT: UnlinkAccountEvent
  /**
   * System settings in a Discord server updated
   *
   * Comes when the settings of the system in one Discord server were updated with the API or the bot. It is sent after the change was written.
   *
   * `id` is null; `data` has the `guild_id`, which answers of the API do not repeat, and every known key of the request. Flags given as null are left out.
   */
  UPDATE_SYSTEM_GUILD: UpdateSystemGuildEvent
  /**
   * Member settings in a Discord server, or an account, about to be updated
   *
   * Two different events come under this name; `id` tells them apart:
   *
   * - a **UUID**: the settings of that member in one Discord server are updated, with the API or the bot. It is sent **before** the change is written: it also comes for a change that then fails, and may arrive before the change can be read.
   * - a **Discord id**: that linked account was updated, with the bot. `data` has `allow_autoproxy`, or nothing.
   */
  UPDATE_MEMBER_GUILD: UpdateMemberGuildOrAccountEvent
  /**
   * Message proxied
   *
   * Comes for every message that the bot proxies. `data` is the message as the system itself sees it, with everything private in it, even the
   * webhook's own address in `data.system.webhook_url`. The member has no key `system`.
   *
   * `id` is null; the message's id is `data.id`.
   */
  CREATE_MESSAGE: CreateMessageEvent
  /**
   * Switch logged
   *
   * Comes when a switch was logged with the API or the bot. It is sent after the change was written.
   *
   * **Its `timestamp` is the time of logging.** If the switch was logged for another time, that one comes in an UPDATE_SWITCH, which may arrive first. The members are
   * UUIDs in no fixed order; read the switch for the front order.
   */
  CREATE_SWITCH: CreateSwitchEvent
  /**
   * Switch moved or its members replaced
   *
   * Comes when a switch got another time or other members, and after the logging of a switch for another time than now. It is sent after the change was written.
   *
   * `data` has either `timestamp`, as it was given and not as stored, or `members`, as UUIDs in no fixed order.
   */
  UPDATE_SWITCH: UpdateSwitchEvent
  /**
   * Switch deleted
   *
   * Comes after a switch was deleted. The switch can no longer be read: `id` is all that is left of it.
   */
  DELETE_SWITCH: DeleteSwitchEvent
  /**
   * All switches deleted
   *
   * Comes when all switches of the system were deleted at once, which only the bot can do.
   */
  DELETE_ALL_SWITCHES: DeleteAllSwitchesEvent
  /**
   * Data imported
   *
   * Comes when data was imported into the system, which only the bot can do. It does not say what was imported: read everything again.
   */
  SUCCESSFUL_IMPORT: SuccessfulImportEvent
  /**
   * Autoproxy about to be updated
   *
   * Comes when autoproxy is updated with the API or the bot, and **in latch mode for every proxied message**. It is sent **before** the change is written: it also comes for a change that then fails, and may arrive before the change can be read.
   *
   * `id` is null; `data` always has `guild_id` and `channel_id`. `autoproxy_member` is a UUID, where the API has short ids, and is null in the modes `off` and `front` even
   * when nothing changed.
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
