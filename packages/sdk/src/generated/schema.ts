// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type * as models from './models.js'

export interface paths {
    "/systems/{systemRef}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get a system
         * Returns a system. Anyone can read any system. Fields that its privacy hides are `null` for everyone but the owner, whom the server recognizes by the token.
         */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a system
         * Updates the fields that the request contains and keeps all others. Works only for the token's own system, referenced by `@me` or in any other way. Sends the dispatch event `UPDATE_SYSTEM`.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateSystem"];
        trace?: never;
    };
    "/systems/{systemRef}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a system
         * Returns the settings of a system. The owner gets all settings; everyone else gets those that affect how the system's messages and ids look.
         */
        get: operations["getSystemSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a system
         * Updates the settings that the request contains and keeps all others. Booleans, `timezone` and `description_templates` can't be `null`: the server responds with a 500.
         * A body that contains only read-only settings is a 400. Sends the dispatch event `UPDATE_SETTINGS`.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateSystemSettings"];
        trace?: never;
    };
    "/systems/{systemRef}/autoproxy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the autoproxy of a system in a server
         * Returns the autoproxy settings of a system in one Discord server. Works only for the token's own system. If they don't exist yet, the server creates them with mode `off`, so there is no 404 for them.
         */
        get: operations["getAutoproxy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the autoproxy of a system in a server
         * Updates the autoproxy settings of a system in one Discord server. Works only for the token's own system. Only the modes `latch` and `member` take a member; mode `member` needs one, in the request or stored before.
         * In the modes `off` and `front` the server clears the stored member, although the response to `off` still contains it. A member of another system is a 403. Sends the dispatch event `UPDATE_AUTOPROXY` before the change is written.
         *
         * **Safe to retry.** It sets the mode and the member to given values; repeating it sets the same values again.
         */
        patch: operations["updateAutoproxy"];
        trace?: never;
    };
    "/systems/{systemRef}/guilds/{guildId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a system in a server
         * Returns the settings of a system in one Discord server. Works only for the token's own system. The API never creates these settings: only the bot does.
         */
        get: operations["getSystemGuildSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a system in a server
         * Updates the fields that the request contains and keeps all others. Works only for the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_SYSTEM_GUILD`.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateSystemGuildSettings"];
        trace?: never;
    };
    "/systems/{systemRef}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the members of a system
         * Returns all members of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if `member_list_privacy` is private.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a member
         * Creates a member in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for members that are created with the bot.
         * The server checks the limit of members before the body. Sends the dispatch event `CREATE_MEMBER`, which is often lost.
         *
         * **Not safe to retry.** Every request creates another member, also if the name is the same.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberRef}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * Returns a member. Anyone can read any member, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Delete a member
         * Deletes a member permanently. The member is removed from groups, server settings and all switches; switches stay, possibly without members. Autoproxy settings that name the member keep their mode and lose the member. Sends the dispatch event `DELETE_MEMBER`.
         *
         * **Safe to retry.** The member is gone either way. A repeated request gets a 404 with code 20002.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Update a member
         * Updates the fields that the request contains and keeps all others. Works only for members of the token's own system. Sends the dispatch event `UPDATE_MEMBER` before the change is written.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/members/{memberRef}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a member
         * Returns the groups that a member is in, **in no particular order**. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if the system's `group_list_privacy` is private.
         * The groups' own `list_privacy` has no effect here.
         */
        get: operations["listMemberGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberRef}/groups/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add groups to a member
         * Adds a member to groups. Groups that the member is already in are skipped. Sends no dispatch event.
         *
         * **Safe to retry.** Groups that the member is in already stay as they are.
         */
        post: operations["addMemberGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberRef}/groups/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove groups from a member
         * Removes a member from groups. Groups that the member is not in are skipped. Sends no dispatch event.
         *
         * **Safe to retry.** Groups that the member is not in are ignored.
         */
        post: operations["removeMemberGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberRef}/groups/overwrite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the groups of a member
         * Replaces the list of groups that a member is in. If a reference is unknown, nothing changes. But if the list contains the same group twice, the response is a 500 and **the member is left in no group**:
         * check the list before you send it, and read the groups after a 500. Sends no dispatch event.
         *
         * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a group twice fails every time.
         */
        post: operations["overwriteMemberGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberRef}/guilds/{guildId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a member in a server
         * Returns the settings of a member in one Discord server. Works only for members of the token's own system. The API never creates these settings: only the bot does.
         */
        get: operations["getMemberGuildSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a member in a server
         * Updates the fields that the request contains and keeps all others. Works only for members of the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_MEMBER_GUILD` before the change is written.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateMemberGuildSettings"];
        trace?: never;
    };
    "/systems/{systemRef}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a system
         * Returns all groups of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if `group_list_privacy` is private.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * Creates an empty group in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for groups that are created with the bot.
         * The server checks the limit of groups before the body. Sends the dispatch event `CREATE_GROUP`, which is often lost.
         *
         * **Not safe to retry.** Every request creates another group, also if the name is the same.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupRef}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * Returns a group. Anyone can read any group, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * Deletes a group permanently. Its members are not deleted. Sends the dispatch event `DELETE_GROUP`.
         *
         * **Safe to retry.** The group is gone either way. A repeated request gets a 404 with code 20004.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Update a group
         * Updates the fields that the request contains and keeps all others. Works only for groups of the token's own system. Sends the dispatch event `UPDATE_GROUP`.
         *
         * **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{groupRef}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * Returns the members of a group, **in no particular order**. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if the group's `list_privacy` is private.
         * The system's `member_list_privacy` has no effect here.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupRef}/members/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a group
         * Adds members to a group. Members that are already in the group are skipped. Sends no dispatch event.
         *
         * **Safe to retry.** Members that are in the group already stay in it.
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupRef}/members/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a group
         * Removes members from a group. Members that are not in the group are skipped. Sends no dispatch event.
         *
         * **Safe to retry.** Members that are not in the group are ignored.
         */
        post: operations["removeGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupRef}/members/overwrite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the members of a group
         * Replaces the list of members in a group. If a reference is unknown, nothing changes. But if the list contains the same member twice, the response is a 500 and **the group is left empty**:
         * check the list before you send it, and read the members after a 500. Sends no dispatch event.
         *
         * **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a member twice fails every time.
         */
        post: operations["overwriteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/{systemRef}/switches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the switches of a system
         * Returns the front history of a system, newest first, at most 100 switches per request. For the next page, send the timestamp of the last switch as `before`, with all its digits. `before` is exclusive, so pagination can miss
         * a switch if two switches have exactly the same timestamp; that is rare. Members are short ids **in no particular order**, private members included.
         */
        get: operations["listSwitches"];
        put?: never;
        /**
         * Log a switch
         * Logs a switch, now or at a given time. The list of members must differ from that of the latest switch, in members or order, unless the new switch is earlier. The response repeats the timestamp as sent; the server stores microseconds.
         *
         * For a given time, the server first logs the switch now and then moves it. If it responds with a 500, **the switch may still exist, dated now**.
         * Sends the dispatch event `CREATE_SWITCH`, and for a given time also `UPDATE_SWITCH`, in either order.
         *
         * **Not safe to retry.** A request that fails with a 500 or loses its response may have logged the switch, possibly at the wrong time. Read the fronters before you send it again.
         */
        post: operations["createSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/{systemRef}/fronters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the current fronters
         * Returns the latest switch with its members in front order, private members included. The latest switch is the one with the greatest timestamp, even if that is in the future.
         * A switch-out is a switch without members. If the system has never logged a switch, the response is a 204.
         */
        get: operations["getFronters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/{systemRef}/switches/{switchRef}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        /**
         * Get a switch
         * Returns a switch with its members in front order, private members included. An id that is not a UUID is a 500.
         */
        get: operations["getSwitch"];
        put?: never;
        post?: never;
        /**
         * Delete a switch
         * Deletes a switch permanently. Its members are not deleted, and the switch before it lasts until the next one. Sends the dispatch event `DELETE_SWITCH`.
         *
         * **Safe to retry.** The switch is gone either way. A repeated request gets a 404 with code 20007.
         */
        delete: operations["deleteSwitch"];
        options?: never;
        head?: never;
        /**
         * Change the time of a switch
         * Moves a switch to another time. No switch of the system may have exactly this time yet, not even this one. Sends the dispatch event `UPDATE_SWITCH`.
         *
         * **Safe to retry.** It sets the time; a repeated request changes nothing and gets a 400 with code 40005.
         */
        patch: operations["updateSwitch"];
        trace?: never;
    };
    "/systems/{systemRef}/switches/{switchRef}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the members of a switch
         * Replaces the members of a switch, in front order. An empty list turns it into a switch-out. The list must differ from the current one, in members or order. Sends the dispatch event `UPDATE_SWITCH`.
         *
         * **Safe to retry.** It sets the whole list; a repeated request changes nothing and gets a 400 with code 40004.
         */
        patch: operations["updateSwitchMembers"];
        trace?: never;
    };
    "/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
                 * @example 1573408883081347079
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Look up a proxied message
         * Returns which account, system and member sent a proxied message. Look it up by its own id at any time, or by the id of the original message within 30 minutes.
         * Private `visibility` and private lists hide nothing here; the fields of `system` and `member` are what the caller may see.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    PING: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New webhook
         * Check of a new webhook URL. PluralKit sends it only while the URL is being set with the bot, twice: first with the real `signing_token`, which the bot has shown before, then with a
         * random one. The bot accepts the URL only if the responses are exactly 200 and 401.
         *
         * It is the only event without `id` and `data`. PluralKit never sends it later to check whether the URL still works.
         */
        post: operations["onPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_SYSTEM: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * System updated
         * The system was updated with the API or the bot. PluralKit sends this event after it has written the change.
         * A new API token or webhook URL sends no event.
         *
         * `id` is `null`. `data` contains every known field of the request, also those that did not change.
         */
        post: operations["onUpdateSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_SETTINGS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * System settings updated
         * The settings were updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         * `id` is `null`. `data` contains every known setting of the request, also those that did not change. `member_limit` and `group_limit` are included only if PluralKit's staff changes them.
         */
        post: operations["onUpdateSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CREATE_MEMBER: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member created
         * A member was created with the API or the bot.
         *
         * **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
         *
         * `data` contains every known field of an API request. From the bot, it contains the name and sometimes the avatar or privacy settings. All other fields have their defaults.
         */
        post: operations["onCreateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_MEMBER: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member about to be updated
         * A member is being updated with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read. Read the member after a short wait before you rely on it.
         *
         * `data` contains every known field of the request, also those that did not change. The privacy settings come in another order than in responses.
         */
        post: operations["onUpdateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DELETE_MEMBER: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member deleted
         * A member was deleted. It can't be read anymore: `id` is all that is left of it.
         */
        post: operations["onDeleteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CREATE_GROUP: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group created
         * A group was created with the API or the bot.
         *
         * **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
         *
         * `data` contains every known field of an API request. From the bot, it contains the name and sometimes privacy settings. All other fields have their defaults.
         */
        post: operations["onCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_GROUP: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group updated
         * A group was updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         * `data` contains every known field of the request, also those that did not change.
         */
        post: operations["onUpdateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_GROUP_MEMBERS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group members changed, never sent
         * The members of a group changed. **PluralKit never sends this event.** Its documentation lists it as not working. Adding, removing and overwriting the members of a group, or the groups of a member, sends no event at all: read memberships to follow them.
         */
        post: operations["onUpdateGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DELETE_GROUP: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group deleted
         * A group was deleted. It can't be read anymore: `id` is all that is left of it. Its members are not deleted.
         */
        post: operations["onDeleteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    LINK_ACCOUNT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account linked
         * A Discord account was linked to the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
         */
        post: operations["onLinkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UNLINK_ACCOUNT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account unlinked
         * A Discord account was unlinked from the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
         */
        post: operations["onUnlinkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_SYSTEM_GUILD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * System settings in a Discord server updated
         * The settings of the system in one Discord server were updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         * `id` is `null`. `data` has the `guild_id`, which responses of the API don't have, and every known field of the request. Booleans that were sent as `null` are left out.
         */
        post: operations["onUpdateSystemGuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_MEMBER_GUILD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member settings in a Discord server, or an account, about to be updated
         * Either a member's settings in one Discord server or a linked account are being updated. `id` tells which:
         *
         * - a **UUID**: the settings of that member are being updated, with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
         * - a **Discord id**: that linked account was updated with the bot. `data` has `allow_autoproxy`, or nothing.
         */
        post: operations["onUpdateMemberGuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CREATE_MESSAGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Message proxied
         * The bot proxied a message. `data` is the message in the owner view, with everything private in it, even the webhook's own URL in `data.system.webhook_url`. The member has no field `system`.
         *
         * `id` is `null`; the id of the message is `data.id`.
         */
        post: operations["onCreateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CREATE_SWITCH: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch logged
         * A switch was logged with the API or the bot. PluralKit sends this event after it has written the change.
         *
         * **`timestamp` is the time of logging.** If the switch was logged for another time, that time comes in an `UPDATE_SWITCH`, which may arrive first. The members are
         * UUIDs in no particular order; read the switch for the front order.
         */
        post: operations["onCreateSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_SWITCH: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch moved or its members replaced
         * A switch was moved or got other members, or was logged for a time other than now. PluralKit sends this event after it has written the change.
         *
         * `data` has either `timestamp`, as sent and not as stored, or `members`, as UUIDs in no particular order.
         */
        post: operations["onUpdateSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DELETE_SWITCH: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch deleted
         * A switch was deleted. It can't be read anymore: `id` is all that is left of it.
         */
        post: operations["onDeleteSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DELETE_ALL_SWITCHES: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All switches deleted
         * All switches of the system were deleted at once, which only the bot can do.
         */
        post: operations["onDeleteAllSwitches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SUCCESSFUL_IMPORT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data imported
         * Data was imported into the system, which only the bot can do. The event doesn't say what was imported: read everything again.
         */
        post: operations["onSuccessfulImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_AUTOPROXY: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Autoproxy about to be updated
         * Autoproxy settings are being updated with the API or the bot. In latch mode, this event also comes **for every proxied message**. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
         *
         * `id` is `null`; `data` always has `guild_id` and `channel_id`. `autoproxy_member` is a UUID, where the API has a short id, and is `null` in the modes `off` and `front`, even if nothing changed.
         */
        post: operations["onUpdateAutoproxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        BadRequestError: models.BadRequestErrorBody;
        InvalidPathError: models.InvalidPathErrorBody;
        UnauthorizedError: models.UnauthorizedErrorBody;
        ForbiddenError: models.ForbiddenErrorBody;
        UnsupportedApiVersionError: models.UnsupportedApiVersionErrorBody;
        RateLimitedError: models.RateLimitedErrorBody;
        InternalServerErrorError: models.InternalServerErrorErrorBody;
        SystemNotFoundError: models.SystemNotFoundErrorBody;
        MemberNotFoundError: models.MemberNotFoundErrorBody;
        NamedMemberNotFoundError: models.NamedMemberNotFoundErrorBody;
        GroupNotFoundError: models.GroupNotFoundErrorBody;
        NamedGroupNotFoundError: models.NamedGroupNotFoundErrorBody;
        MessageNotFoundError: models.MessageNotFoundErrorBody;
        SwitchNotFoundError: models.SwitchNotFoundErrorBody;
        SwitchNotAccessibleError: models.SwitchNotAccessibleErrorBody;
        SystemGuildSettingsNotFoundError: models.SystemGuildSettingsNotFoundErrorBody;
        MemberGuildSettingsNotFoundError: models.MemberGuildSettingsNotFoundErrorBody;
        MemberListPrivateError: models.MemberListPrivateErrorBody;
        GroupListPrivateError: models.GroupListPrivateErrorBody;
        GroupMemberListPrivateError: models.GroupMemberListPrivateErrorBody;
        FrontersPrivateError: models.FrontersPrivateErrorBody;
        FrontHistoryPrivateError: models.FrontHistoryPrivateErrorBody;
        NotYourMemberError: models.NotYourMemberErrorBody;
        NotYourGroupError: models.NotYourGroupErrorBody;
        NamedNotYourMemberError: models.NamedNotYourMemberErrorBody;
        ValidationError: models.ValidationErrorBody;
        DuplicateMembersError: models.DuplicateMembersErrorBody;
        SameFrontersError: models.SameFrontersErrorBody;
        TimestampTakenError: models.TimestampTakenErrorBody;
        InvalidSwitchIdError: models.InvalidSwitchIdErrorBody;
        MemberLimitReachedError: models.MemberLimitReachedErrorBody;
        GroupLimitReachedError: models.GroupLimitReachedErrorBody;
        NotImplementedError: models.NotImplementedErrorBody;
        InvalidBodyError: models.InvalidBodyErrorBody;
        SystemOrGuildSettingsNotFoundError: models.SystemOrGuildSettingsNotFoundErrorBody;
        InvalidMemberError: models.InvalidMemberErrorBody;
        MemberOfGroupListNotFoundError: models.MemberOfGroupListNotFoundErrorBody;
        MemberOrAddedGroupNotFoundError: models.MemberOrAddedGroupNotFoundErrorBody;
        MemberOrListedGroupNotFoundError: models.MemberOrListedGroupNotFoundErrorBody;
        MemberOrGuildSettingsNotFoundError: models.MemberOrGuildSettingsNotFoundErrorBody;
        InvalidGroupError: models.InvalidGroupErrorBody;
        GroupOrListedMemberNotFoundError: models.GroupOrListedMemberNotFoundErrorBody;
        InvalidSwitchError: models.InvalidSwitchErrorBody;
        SystemOrListedMemberNotFoundError: models.SystemOrListedMemberNotFoundErrorBody;
        InvalidSwitchRefError: models.InvalidSwitchRefErrorBody;
        SystemOrSwitchNotFoundError: models.SystemOrSwitchNotFoundErrorBody;
        InvalidSwitchTimeError: models.InvalidSwitchTimeErrorBody;
        InvalidSwitchMembersError: models.InvalidSwitchMembersErrorBody;
        SwitchMembersForbiddenError: models.SwitchMembersForbiddenErrorBody;
        SwitchOrListedMemberNotFoundError: models.SwitchOrListedMemberNotFoundErrorBody;
        OwnSystemInPath: models.OwnSystemInPath;
        ShortIdInPath: models.ShortIdInPath;
        UuidInPath: models.UuidInPath;
        AccountInPath: models.AccountInPath;
        SystemRef: models.SystemRef;
        ShortId: models.ShortId;
        Uuid: models.Uuid;
        SystemName: models.SystemName;
        Description: models.Description;
        SystemTag: models.SystemTag;
        Pronouns: models.Pronouns;
        Color: models.Color;
        Timestamp: models.Timestamp;
        PrivacyLevel: models.PrivacyLevel;
        SystemPrivacy: models.SystemPrivacy;
        System: models.System;
        ImageUrl: models.ImageUrl;
        SystemPrivacyUpdate: models.SystemPrivacyUpdate;
        SystemUpdate: models.SystemUpdate;
        FieldProblem: models.FieldProblem;
        UnsupportedMediaTypeError: models.UnsupportedMediaTypeErrorBody;
        TimeZone: models.TimeZone;
        LatchTimeout: models.LatchTimeout;
        ShortIdPadding: models.ShortIdPadding;
        ProxySwitchMode: models.ProxySwitchMode;
        NameFormat: models.NameFormat;
        DescriptionTemplate: models.DescriptionTemplate;
        SystemSettings: models.SystemSettings;
        PublicSystemSettings: models.PublicSystemSettings;
        SystemSettingsView: models.SystemSettingsView;
        SystemSettingsUpdate: models.SystemSettingsUpdate;
        UpdatedSystemSettings: models.UpdatedSystemSettings;
        Snowflake: models.Snowflake;
        AutoproxyMode: models.AutoproxyMode;
        Autoproxy: models.Autoproxy;
        ExactRef: models.ExactRef;
        AutoproxyUpdate: models.AutoproxyUpdate;
        DisplayName: models.DisplayName;
        SystemGuildSettings: models.SystemGuildSettings;
        SystemGuildSettingsUpdate: models.SystemGuildSettingsUpdate;
        Birthday: models.Birthday;
        ProxyTag: models.ProxyTag;
        MemberAlias: models.MemberAlias;
        MemberPrivacy: models.MemberPrivacy;
        Member: models.Member;
        MemberName: models.MemberName;
        ProxyTagInput: models.ProxyTagInput;
        MemberPrivacyUpdate: models.MemberPrivacyUpdate;
        MemberCreate: models.MemberCreate;
        MemberRef: models.MemberRef;
        MemberUpdate: models.MemberUpdate;
        GroupPrivacy: models.GroupPrivacy;
        Group: models.Group;
        NonEmptyGroupRefList: models.NonEmptyGroupRefList;
        GroupRefList: models.GroupRefList;
        MemberGuildSettings: models.MemberGuildSettings;
        MemberGuildSettingsUpdate: models.MemberGuildSettingsUpdate;
        GroupName: models.GroupName;
        GroupPrivacyUpdate: models.GroupPrivacyUpdate;
        GroupCreate: models.GroupCreate;
        GroupRef: models.GroupRef;
        GroupUpdate: models.GroupUpdate;
        NonEmptyMemberRefList: models.NonEmptyMemberRefList;
        MemberRefList: models.MemberRefList;
        StrictTimestamp: models.StrictTimestamp;
        Switch: models.Switch;
        SwitchCreate: models.SwitchCreate;
        FullSwitch: models.FullSwitch;
        SwitchUpdate: models.SwitchUpdate;
        WholeSecondTimestamp: models.WholeSecondTimestamp;
        MessageMember: models.MessageMember;
        Message: models.Message;
        SigningToken: models.SigningToken;
        PingEvent: models.PingEvent;
        SystemPrivacyChanges: models.SystemPrivacyChanges;
        SystemChanges: models.SystemChanges;
        UpdateSystemEvent: models.UpdateSystemEvent;
        SettingsChanges: models.SettingsChanges;
        UpdateSettingsEvent: models.UpdateSettingsEvent;
        MemberPrivacyChanges: models.MemberPrivacyChanges;
        MemberChanges: models.MemberChanges;
        CreateMemberEvent: models.CreateMemberEvent;
        UpdateMemberEvent: models.UpdateMemberEvent;
        DeleteMemberEvent: models.DeleteMemberEvent;
        GroupPrivacyChanges: models.GroupPrivacyChanges;
        GroupChanges: models.GroupChanges;
        CreateGroupEvent: models.CreateGroupEvent;
        UpdateGroupEvent: models.UpdateGroupEvent;
        UpdateGroupMembersEvent: models.UpdateGroupMembersEvent;
        DeleteGroupEvent: models.DeleteGroupEvent;
        LinkAccountEvent: models.LinkAccountEvent;
        UnlinkAccountEvent: models.UnlinkAccountEvent;
        SystemGuildChanges: models.SystemGuildChanges;
        UpdateSystemGuildEvent: models.UpdateSystemGuildEvent;
        MemberGuildChanges: models.MemberGuildChanges;
        UpdateMemberGuildEvent: models.UpdateMemberGuildEvent;
        AccountChanges: models.AccountChanges;
        UpdateAccountEvent: models.UpdateAccountEvent;
        UpdateMemberGuildOrAccountEvent: models.UpdateMemberGuildOrAccountEvent;
        CreateMessageEvent: models.CreateMessageEvent;
        SwitchCreated: models.SwitchCreated;
        CreateSwitchEvent: models.CreateSwitchEvent;
        SwitchTimeChange: models.SwitchTimeChange;
        SwitchMembersChange: models.SwitchMembersChange;
        UpdateSwitchEvent: models.UpdateSwitchEvent;
        DeleteSwitchEvent: models.DeleteSwitchEvent;
        DeleteAllSwitchesEvent: models.DeleteAllSwitchesEvent;
        SuccessfulImportEvent: models.SuccessfulImportEvent;
        AutoproxyChanges: models.AutoproxyChanges;
        UpdateAutoproxyEvent: models.UpdateAutoproxyEvent;
        DispatchEvent: models.DispatchEvent;
    };
    responses: {
        /** The path, the query or the body can't be parsed. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** No system has this reference. */
        SystemNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemNotFoundError"];
            };
        };
        /** The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors. */
        InternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerErrorError"];
            };
        };
        /** The body can't be parsed or contains no known field (code 0), or its fields have invalid values (code 40001). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidBody: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidBodyError"];
            };
        };
        /** The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /** The `Content-Type` of the body is not JSON. The server checks this before anything else in the body, the path and the query. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaTypeError"];
            };
        };
        /** Autoproxy was requested without `guild_id`, or with `channel_id`. */
        NotImplemented: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotImplementedError"];
            };
        };
        /** No system has this reference (code 20001), or the system has no settings in this Discord server (code 20009). */
        SystemOrGuildSettingsNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemOrGuildSettingsNotFoundError"];
            };
        };
        /** The system's `member_list_privacy` is private. */
        MemberListPrivate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberListPrivateError"];
            };
        };
        /** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of members (code 40007, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidMember: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidMemberError"];
            };
        };
        /** No member has this reference. */
        MemberNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberNotFoundError"];
            };
        };
        /** The change was made. The response has no body. */
        NoContent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The member belongs to a system other than the token's own. */
        NotYourMember: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotYourMemberError"];
            };
        };
        /** The system's `group_list_privacy` is private. */
        GroupListPrivate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupListPrivateError"];
            };
        };
        /** No member has this reference (code 20002). Older revisions of the server respond with code 20003, which names the reference. */
        MemberOfGroupListNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberOfGroupListNotFoundError"];
            };
        };
        /** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20004, which doesn't name the reference). Nothing is changed. */
        MemberOrAddedGroupNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberOrAddedGroupNotFoundError"];
            };
        };
        /** No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20005). Nothing is changed. */
        MemberOrListedGroupNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberOrListedGroupNotFoundError"];
            };
        };
        /** No member has this reference (code 20002), or the member has no settings in this Discord server (code 20010). */
        MemberOrGuildSettingsNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberOrGuildSettingsNotFoundError"];
            };
        };
        /** The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of groups (code 40008, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidGroup: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidGroupError"];
            };
        };
        /** No group has this reference. */
        GroupNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupNotFoundError"];
            };
        };
        /** The group belongs to a system other than the token's own. */
        NotYourGroup: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotYourGroupError"];
            };
        };
        /** The group's `list_privacy` is private. */
        GroupMemberListPrivate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupMemberListPrivateError"];
            };
        };
        /** No group has the reference in the path (code 20004), or a member in the list is not one of the token's own system (code 20003). Nothing is changed. */
        GroupOrListedMemberNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupOrListedMemberNotFoundError"];
            };
        };
        /** The system's `front_history_privacy` is private. */
        FrontHistoryPrivate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrontHistoryPrivateError"];
            };
        };
        /** The body can't be parsed (code 0), it names a member twice (code 40003), the switch would change nothing (code 40004), or the system already has a switch at exactly this time (code 40005). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitch: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidSwitchError"];
            };
        };
        /** No system has the reference in the path (code 20001), or a member in the list is not one of the token's own system (code 20003). */
        SystemOrListedMemberNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemOrListedMemberNotFoundError"];
            };
        };
        /** The system has never logged a switch. The response has no body. */
        NoSwitchYet: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The system's `front_privacy` is private. */
        FrontersPrivate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrontersPrivateError"];
            };
        };
        /** The path can't be parsed (code 0). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchRef: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidSwitchRefError"];
            };
        };
        /** No system has this reference (code 20001), no switch has this UUID (code 20007), or the switch belongs to another system or is hidden from the caller (code 20008). */
        SystemOrSwitchNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemOrSwitchNotFoundError"];
            };
        };
        /** The body or the time can't be parsed (code 0), the time is missing (code 40001), or the system already has a switch at exactly this time (code 40005). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchTime: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidSwitchTimeError"];
            };
        };
        /** The body can't be parsed (code 0), it names a member twice (code 40003), or the switch already has these members (code 40004). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchMembers: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidSwitchMembersError"];
            };
        };
        /** The system in the path is not the token's own or there is no valid token (code 0), or a member in the list belongs to another system (code 30008). */
        SwitchMembersForbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SwitchMembersForbiddenError"];
            };
        };
        /** No system has this reference (code 20001), no switch has this UUID (code 20007), the switch belongs to another system (code 20008), or no member has a reference in the list (code 20003). */
        SwitchOrListedMemberNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SwitchOrListedMemberNotFoundError"];
            };
        };
        /** The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
        MessageNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessageNotFoundError"];
            };
        };
        /**
         * The event was received. PluralKit waits 10 seconds for the response, doesn't follow redirects and ignores the outcome: it never sends
         * an event again, and failures don't disable the webhook.
         */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The `signing_token` is not the one that the bot showed when the webhook was set. The event is not from PluralKit and was ignored. */
        WrongSigningToken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
         * @example exampl
         */
        SystemRef: components["schemas"]["SystemRef"];
        /**
         * Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
         * @example 823450000000000001
         */
        AutoproxyGuildId: components["schemas"]["Snowflake"];
        /**
         * Discord id of a channel. Reserved: the server responds with a 501 if it is present.
         * @deprecated
         * @example 834560000000000001
         */
        AutoproxyChannelId: components["schemas"]["Snowflake"];
        /**
         * Discord id of the server (guild).
         * @example 823450000000000001
         */
        GuildId: components["schemas"]["Snowflake"];
        /**
         * Reference of the member: its short id or UUID.
         * @example robins
         */
        MemberRef: components["schemas"]["MemberRef"];
        /**
         * Whether each group contains the UUIDs of its members.
         * @example true
         */
        WithMembers: boolean;
        /**
         * Reference of the group: its short id or UUID.
         * @example forest
         */
        GroupRef: components["schemas"]["GroupRef"];
        /**
         * Timestamp before which switches are returned, exclusive. The default is now, so switches in the future are left out.
         * @example 2026-11-20T18:30:00.123456Z
         */
        SwitchesBefore: components["schemas"]["StrictTimestamp"];
        /**
         * Maximum number of switches to return. A larger number than 100 counts as 100; a negative one is a 500.
         * @example 50
         */
        SwitchesLimit: number;
        /**
         * UUID of the switch. The server responds to anything that is not a UUID with a 500.
         * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
         */
        SwitchRef: components["schemas"]["UuidInPath"];
        /**
         * Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
         * @example 1573408883081347079
         */
        MessageId: components["schemas"]["Snowflake"];
    };
    requestBodies: never;
    headers: {
        /**
         * Requests per second that the rate-limit bucket allows: 10 for reads, 3 for updates, or more if the limit was raised. In a burst it allows one request fewer.
         * @example 10
         */
        "X-RateLimit-Limit": number;
        /**
         * Requests left in the rate-limit bucket. The server rejects the last one: with `n`, you can send `n - 1` more requests now.
         * @example 8
         */
        "X-RateLimit-Remaining": number;
        /**
         * Time of the reset, documented as milliseconds since 1970. The server sends whole **seconds** since 1970, and always the current second, so don't use it.
         * @example 1763664310
         */
        "X-RateLimit-Reset": number;
        /**
         * Scope of the rate-limit bucket that the request was counted in. Documented are `generic_get`, `generic_update` and `message`. The server also sends `own_system_get` and `own_system_update` for
         * requests to the token's own system, and `token2` for one registered app. It never sends `message`: looking up a message counts as `generic_get`.
         * @example generic_get
         */
        "X-RateLimit-Scope": string;
        /**
         * Git commit of the running server. Sent with successful responses and with 415, not with other errors.
         * @example 44f244b4c1a2b3d4e5f60718293a4b5c6d7e8f90
         */
        "X-PluralKit-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The system, as the caller may see it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemUpdate"];
            };
        };
        responses: {
            /** The updated system, as its owner sees it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSystemSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All settings for the owner, the public settings for everyone else. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemSettingsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSystemSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemSettingsUpdate"];
            };
        };
        responses: {
            /** The updated settings, with `card_show_color_hex` and without the default of `name_format`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedSystemSettings"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAutoproxy: {
        parameters: {
            query: models.GetAutoproxyQuery;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The autoproxy settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autoproxy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    updateAutoproxy: {
        parameters: {
            query: models.UpdateAutoproxyQuery;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoproxyUpdate"];
            };
        };
        responses: {
            /** The updated autoproxy settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autoproxy"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getSystemGuildSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemGuildSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemOrGuildSettingsNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSystemGuildSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemGuildSettingsUpdate"];
            };
        };
        responses: {
            /** The updated settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemGuildSettings"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemOrGuildSettingsNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members that the caller may see. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MemberListPrivate"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCreate"];
            };
        };
        responses: {
            /** The new member, as its owner sees it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["InvalidMember"];
            401: components["responses"]["Unauthorized"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member, as the caller may see it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            /** The updated member, as its owner sees it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMemberGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups that the caller may see. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["GroupListPrivate"];
            404: components["responses"]["MemberOfGroupListNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addMemberGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NonEmptyGroupRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberOrAddedGroupNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeMemberGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NonEmptyGroupRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberOrListedGroupNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    overwriteMemberGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberOrListedGroupNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMemberGuildSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuildSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberOrGuildSettingsNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMemberGuildSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberGuildSettingsUpdate"];
            };
        };
        responses: {
            /** The updated settings in this Discord server. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuildSettings"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourMember"];
            404: components["responses"]["MemberOrGuildSettingsNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: models.ListGroupsQuery;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups that the caller may see, with `members` only on request. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupListPrivate"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** The new group, as its owner sees it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["InvalidGroup"];
            401: components["responses"]["Unauthorized"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group, as the caller may see it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["GroupNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourGroup"];
            404: components["responses"]["GroupNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** The updated group, as its owner sees it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourGroup"];
            404: components["responses"]["GroupNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members that the caller may see. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["GroupMemberListPrivate"];
            404: components["responses"]["GroupNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NonEmptyMemberRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourGroup"];
            404: components["responses"]["GroupOrListedMemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NonEmptyMemberRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourGroup"];
            404: components["responses"]["GroupOrListedMemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    overwriteGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRefList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotYourGroup"];
            404: components["responses"]["GroupOrListedMemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSwitches: {
        parameters: {
            query?: models.ListSwitchesQuery;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The switches, newest first. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Switch"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["FrontHistoryPrivate"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchCreate"];
            };
        };
        responses: {
            /** The new switch. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            400: components["responses"]["InvalidSwitch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemOrListedMemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFronters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The latest switch. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            204: components["responses"]["NoSwitchYet"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["FrontersPrivate"];
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The switch. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            400: components["responses"]["InvalidSwitchRef"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SystemOrSwitchNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidSwitchRef"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemOrSwitchNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchUpdate"];
            };
        };
        responses: {
            /** The moved switch. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            400: components["responses"]["InvalidSwitchTime"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SystemOrSwitchNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSwitchMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRefList"];
            };
        };
        responses: {
            /** The updated switch, with its members in the order sent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            400: components["responses"]["InvalidSwitchMembers"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SwitchMembersForbidden"];
            404: components["responses"]["SwitchOrListedMemberNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
                 * @example 1573408883081347079
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The proxied message. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Scope": components["headers"]["X-RateLimit-Scope"];
                    "X-PluralKit-Version": components["headers"]["X-PluralKit-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["MessageNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    onPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PingEvent"];
            };
        };
        responses: {
            /** The `signing_token` is correct. With any other status, the bot rejects the URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The `signing_token` is wrong. With any other status, the bot rejects the URL. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUpdateSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSystemEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onCreateMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemberEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onDeleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteMemberEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onCreateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupMembersEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onDeleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteGroupEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onLinkAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAccountEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUnlinkAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkAccountEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateSystemGuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSystemGuildEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateMemberGuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberGuildOrAccountEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onCreateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onCreateSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSwitchEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSwitchEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onDeleteSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSwitchEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onDeleteAllSwitches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAllSwitchesEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onSuccessfulImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessfulImportEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
    onUpdateAutoproxy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAutoproxyEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            401: components["responses"]["WrongSigningToken"];
        };
    };
}
