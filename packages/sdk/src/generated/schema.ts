// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

export interface paths {
    "/systems/{systemRef}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get a system
         * @description Returns a system. Anyone can read any system. Fields that its privacy hides are `null` for everyone but the owner, whom the server recognizes by the token.
         */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a system
         * @description Updates the fields that the request contains and keeps all others. Works only for the token's own system, referenced by `@me` or in any other way. Sends the dispatch event `UPDATE_SYSTEM`.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a system
         * @description Returns the settings of a system. The owner gets all settings; everyone else gets those that affect how the system's messages and ids look.
         */
        get: operations["getSystemSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a system
         * @description Updates the settings that the request contains and keeps all others. Booleans, `timezone` and `description_templates` can't be `null`: the server responds with a 500.
         *     A body that contains only read-only settings is a 400. Sends the dispatch event `UPDATE_SETTINGS`.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the autoproxy of a system in a server
         * @description Returns the autoproxy settings of a system in one Discord server. Works only for the token's own system. If they don't exist yet, the server creates them with mode `off`, so there is no 404 for them.
         */
        get: operations["getAutoproxy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the autoproxy of a system in a server
         * @description Updates the autoproxy settings of a system in one Discord server. Works only for the token's own system. Only the modes `latch` and `member` take a member; mode `member` needs one, in the request or stored before.
         *     In the modes `off` and `front` the server clears the stored member, although the response to `off` still contains it. A member of another system is a 403. Sends the dispatch event `UPDATE_AUTOPROXY` before the change is written.
         *
         *     **Safe to retry.** It sets the mode and the member to given values; repeating it sets the same values again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a system in a server
         * @description Returns the settings of a system in one Discord server. Works only for the token's own system. The API never creates these settings: only the bot does.
         */
        get: operations["getSystemGuildSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a system in a server
         * @description Updates the fields that the request contains and keeps all others. Works only for the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_SYSTEM_GUILD`.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the members of a system
         * @description Returns all members of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if `member_list_privacy` is private.
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
         * @description Creates a member in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for members that are created with the bot.
         *     The server checks the limit of members before the body. Sends the dispatch event `CREATE_MEMBER`, which is often lost.
         *
         *     **Not safe to retry.** Every request creates another member, also if the name is the same.
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * @description Returns a member. Anyone can read any member, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Delete a member
         * @description Deletes a member permanently. The member is removed from groups, server settings and all switches; switches stay, possibly without members. Sends the dispatch event `DELETE_MEMBER`.
         *
         *     **Safe to retry.** The member is gone either way. A repeated request gets a 404 with code 20002.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Update a member
         * @description Updates the fields that the request contains and keeps all others. Works only for members of the token's own system. Sends the dispatch event `UPDATE_MEMBER` before the change is written.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a member
         * @description Returns the groups that a member is in, **in no particular order**. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if the system's `group_list_privacy` is private.
         *     The groups' own `list_privacy` has no effect here.
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
                 * @description Reference of the member: its short id or UUID.
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
         * @description Adds a member to groups. Groups that the member is already in are skipped. Sends no dispatch event.
         *
         *     **Safe to retry.** Groups that the member is in already stay as they are.
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
                 * @description Reference of the member: its short id or UUID.
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
         * @description Removes a member from groups. Groups that the member is not in are skipped. Sends no dispatch event.
         *
         *     **Safe to retry.** Groups that the member is not in are ignored.
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
                 * @description Reference of the member: its short id or UUID.
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
         * @description Replaces the list of groups that a member is in. If a reference is unknown, nothing changes. But if the list contains the same group twice, the response is a 500 and **the member is left in no group**:
         *     check the list before you send it, and read the groups after a 500. Sends no dispatch event.
         *
         *     **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a group twice fails every time.
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * @description Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a member in a server
         * @description Returns the settings of a member in one Discord server. Works only for members of the token's own system. The API never creates these settings: only the bot does.
         */
        get: operations["getMemberGuildSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings of a member in a server
         * @description Updates the fields that the request contains and keeps all others. Works only for members of the token's own system, and only if the bot has created the settings. Sends the dispatch event `UPDATE_MEMBER_GUILD` before the change is written.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a system
         * @description Returns all groups of a system, **in no particular order** and not paginated. Everyone but the owner doesn't get groups whose `visibility` is private, and gets a 403 if `group_list_privacy` is private.
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
         * @description Creates an empty group in the token's system. Every privacy setting starts as `public` unless the request sets it, whatever the system's default for groups that are created with the bot.
         *     The server checks the limit of groups before the body. Sends the dispatch event `CREATE_GROUP`, which is often lost.
         *
         *     **Not safe to retry.** Every request creates another group, also if the name is the same.
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
                 * @description Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Returns a group. Anyone can read any group, even if its `visibility` is private. Fields that its privacy hides are `null` for everyone but the owner.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Deletes a group permanently. Its members are not deleted. Sends the dispatch event `DELETE_GROUP`.
         *
         *     **Safe to retry.** The group is gone either way. A repeated request gets a 404 with code 20004.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Update a group
         * @description Updates the fields that the request contains and keeps all others. Works only for groups of the token's own system. Sends the dispatch event `UPDATE_GROUP`.
         *
         *     **Safe to retry.** It sets fields to given values; repeating it sets the same values again.
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
                 * @description Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Returns the members of a group, **in no particular order**. Everyone but the owner doesn't get members whose `visibility` is private, and gets a 403 if the group's `list_privacy` is private.
         *     The system's `member_list_privacy` has no effect here.
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
                 * @description Reference of the group: its short id or UUID.
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
         * @description Adds members to a group. Members that are already in the group are skipped. Sends no dispatch event.
         *
         *     **Safe to retry.** Members that are in the group already stay in it.
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
                 * @description Reference of the group: its short id or UUID.
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
         * @description Removes members from a group. Members that are not in the group are skipped. Sends no dispatch event.
         *
         *     **Safe to retry.** Members that are not in the group are ignored.
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
                 * @description Reference of the group: its short id or UUID.
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
         * @description Replaces the list of members in a group. If a reference is unknown, nothing changes. But if the list contains the same member twice, the response is a 500 and **the group is left empty**:
         *     check the list before you send it, and read the members after a 500. Sends no dispatch event.
         *
         *     **Safe to retry.** It sets the whole list; repeating it sets the same list again, also after a failure that left the list empty. A list that names a member twice fails every time.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * List the switches of a system
         * @description Returns the front history of a system, newest first, at most 100 switches per request. For the next page, send the timestamp of the last switch as `before`, with all its digits. `before` is exclusive, so pagination can miss
         *     a switch if two switches have exactly the same timestamp; that is rare. Members are short ids **in no particular order**, private members included.
         */
        get: operations["listSwitches"];
        put?: never;
        /**
         * Log a switch
         * @description Logs a switch, now or at a given time. The list of members must differ from that of the latest switch, in members or order, unless the new switch is earlier. The response repeats the timestamp as sent; the server stores microseconds.
         *
         *     For a given time, the server first logs the switch now and then moves it. If it responds with a 500, **the switch may still exist, dated now**.
         *     Sends the dispatch event `CREATE_SWITCH`, and for a given time also `UPDATE_SWITCH`, in either order.
         *
         *     **Not safe to retry.** A request that fails with a 500 or loses its response may have logged the switch, possibly at the wrong time. Read the fronters before you send it again.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        /**
         * Get the current fronters
         * @description Returns the latest switch with its members in front order, private members included. The latest switch is the one with the greatest timestamp, even if that is in the future.
         *     A switch-out is a switch without members. If the system has never logged a switch, the response is a 204.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        /**
         * Get a switch
         * @description Returns a switch with its members in front order, private members included. An id that is not a UUID is a 500.
         */
        get: operations["getSwitch"];
        put?: never;
        post?: never;
        /**
         * Delete a switch
         * @description Deletes a switch permanently. Its members are not deleted, and the switch before it lasts until the next one. Sends the dispatch event `DELETE_SWITCH`.
         *
         *     **Safe to retry.** The switch is gone either way. A repeated request gets a 404 with code 20007.
         */
        delete: operations["deleteSwitch"];
        options?: never;
        head?: never;
        /**
         * Change the time of a switch
         * @description Moves a switch to another time. No switch of the system may have exactly this time yet, not even this one. Sends the dispatch event `UPDATE_SWITCH`.
         *
         *     **Safe to retry.** It sets the time; a repeated request changes nothing and gets a 400 with code 40005.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
         * @description Replaces the members of a switch, in front order. An empty list turns it into a switch-out. The list must differ from the current one, in members or order. Sends the dispatch event `UPDATE_SWITCH`.
         *
         *     **Safe to retry.** It sets the whole list; a repeated request changes nothing and gets a 400 with code 40004.
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
                 * @description Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
                 * @example 1573408883081347079
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Look up a proxied message
         * @description Returns which account, system and member sent a proxied message. Look it up by its own id at any time, or by the id of the original message within 30 minutes.
         *     Private `visibility` and private lists hide nothing here; the fields of `system` and `member` are what the caller may see.
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
         * @description Check of a new webhook URL. PluralKit sends it only while the URL is being set with the bot, twice: first with the real `signing_token`, which the bot has shown before, then with a
         *     random one. The bot accepts the URL only if the responses are exactly 200 and 401.
         *
         *     It is the only event without `id` and `data`. PluralKit never sends it later to check whether the URL still works.
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
         * @description The system was updated with the API or the bot. PluralKit sends this event after it has written the change.
         *     A new API token or webhook URL sends no event.
         *
         *     `id` is `null`. `data` contains every known field of the request, also those that did not change.
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
         * @description The settings were updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         *     `id` is `null`. `data` contains every known setting of the request, also those that did not change. `member_limit` and `group_limit` are included only if PluralKit's staff changes them.
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
         * @description A member was created with the API or the bot.
         *
         *     **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
         *
         *     `data` contains every known field of an API request. From the bot, it contains the name and sometimes the avatar or privacy settings. All other fields have their defaults.
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
         * @description A member is being updated with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read. Read the member after a short wait before you rely on it.
         *
         *     `data` contains every known field of the request, also those that did not change. The privacy settings come in another order than in responses.
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
         * @description A member was deleted. It can't be read anymore: `id` is all that is left of it.
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
         * @description A group was created with the API or the bot.
         *
         *     **This event is often lost.** PluralKit starts it before the creation is committed, and silently drops it if the commit comes later: on one machine, a little more than a third of the events arrived. Never wait for it.
         *
         *     `data` contains every known field of an API request. From the bot, it contains the name and sometimes privacy settings. All other fields have their defaults.
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
         * @description A group was updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         *     `data` contains every known field of the request, also those that did not change.
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
         * @description The members of a group changed. **PluralKit never sends this event.** Its documentation lists it as not working. Adding, removing and overwriting the members of a group, or the groups of a member, sends no event at all: read memberships to follow them.
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
         * @description A group was deleted. It can't be read anymore: `id` is all that is left of it. Its members are not deleted.
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
         * @description A Discord account was linked to the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
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
         * @description A Discord account was unlinked from the system, which only the bot can do. `id` is the account's Discord id, not a UUID.
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
         * @description The settings of the system in one Discord server were updated with the API or the bot. PluralKit sends this event after it has written the change.
         *
         *     `id` is `null`. `data` has the `guild_id`, which responses of the API don't have, and every known field of the request. Booleans that were sent as `null` are left out.
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
         * @description Either a member's settings in one Discord server or a linked account are being updated. `id` tells which:
         *
         *     - a **UUID**: the settings of that member are being updated, with the API or the bot. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
         *     - a **Discord id**: that linked account was updated with the bot. `data` has `allow_autoproxy`, or nothing.
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
         * @description The bot proxied a message. `data` is the message in the owner view, with everything private in it, even the webhook's own URL in `data.system.webhook_url`. The member has no field `system`.
         *
         *     `id` is `null`; the id of the message is `data.id`.
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
         * @description A switch was logged with the API or the bot. PluralKit sends this event after it has written the change.
         *
         *     **`timestamp` is the time of logging.** If the switch was logged for another time, that time comes in an `UPDATE_SWITCH`, which may arrive first. The members are
         *     UUIDs in no particular order; read the switch for the front order.
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
         * @description A switch was moved or got other members, or was logged for a time other than now. PluralKit sends this event after it has written the change.
         *
         *     `data` has either `timestamp`, as sent and not as stored, or `members`, as UUIDs in no particular order.
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
         * @description A switch was deleted. It can't be read anymore: `id` is all that is left of it.
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
         * @description All switches of the system were deleted at once, which only the bot can do.
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
         * @description Data was imported into the system, which only the bot can do. The event doesn't say what was imported: read everything again.
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
         * @description Autoproxy settings are being updated with the API or the bot. In latch mode, this event also comes **for every proxied message**. PluralKit sends this event **before** it writes the change. So it also comes for a change that then fails, and may arrive before the change can be read.
         *
         *     `id` is `null`; `data` always has `guild_id` and `channel_id`. `autoproxy_member` is a UUID, where the API has a short id, and is `null` in the modes `off` and `front`, even if nothing changed.
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
        /** @description The path, the query or the body can't be parsed, or an update contains no known field. */
        BadRequestError: {
            /**
             * @description Error message in English, meant for humans.
             * @example 400: Bad Request
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The path belongs to version 1 of the API (`/v2/s`, `/v2/m`, `/v2/a`, `/v2/msg`). The content type is `text/plain`. */
        InvalidPathError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Invalid path for API version
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups. */
        UnauthorizedError: {
            /**
             * @description Error message in English, meant for humans.
             * @example 401: Missing or invalid Authorization header
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id. */
        ForbiddenError: {
            /**
             * @description Error message in English, meant for humans.
             * @example 403: Missing permissions to access this resource
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The path begins with `/v1`. The content type is `text/plain`. Paths that begin with neither `/v1` nor `/v2` get the same message with status 400. */
        UnsupportedApiVersionError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unsupported API version
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits. */
        RateLimitedError: {
            /**
             * @description Error message in English, meant for humans.
             * @example 429: too many requests
             */
            message: string;
            /**
             * @description Milliseconds until the next request, as documented; it can be `0`. Don't use it as the time to wait.
             * @example 334
             */
            retry_after: number;
            /**
             * @description Scope of the bucket that is full, always without `own_system_`, unlike the header. PluralKit doesn't document it.
             * @example generic_update
             */
            scope?: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors. */
        InternalServerErrorError: {
            /**
             * @description Error message in English, meant for humans.
             * @example 500: Internal Server Error
             */
            message: string;
            /**
             * @description 0 for errors that have no code of their own; the HTTP status tells them apart.
             * @constant
             */
            code: 0;
        };
        /** @description No system has this reference. */
        SystemNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example System not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20001;
        };
        /** @description No member has this reference. */
        MemberNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Member not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20002;
        };
        /** @description A member in the list is not one of the token's own system, or its reference is not exact. The message names the reference. */
        NamedMemberNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Member 'robinx' not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20003;
        };
        /** @description No group has this reference. For `groups/add`: a group in the list is not one of the token's own system, or its reference is not exact. */
        GroupNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Group not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20004;
        };
        /** @description A group in the list for `groups/remove` or `groups/overwrite` is not one of the token's own system, or its reference is not exact. The message names the reference. */
        NamedGroupNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Group 'forrest' not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20005;
        };
        /** @description The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
        MessageNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Message not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20006;
        };
        /** @description No switch has this UUID. */
        SwitchNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Switch not found.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20007;
        };
        /** @description The switch belongs to a system other than the one in the path, or the front history is private. */
        SwitchNotAccessibleError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Switch not found, switch associated with different system, or unauthorized to view front history.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20008;
        };
        /** @description The system has no settings in this Discord server. Only the bot creates them. */
        SystemGuildSettingsNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example No system guild settings found for target guild.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20009;
        };
        /** @description The member has no settings in this Discord server. Only the bot creates them. */
        MemberGuildSettingsNotFoundError: {
            /**
             * @description Error message in English, meant for humans.
             * @example No member guild settings found for target guild.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 20010;
        };
        /** @description The system's `member_list_privacy` is private. */
        MemberListPrivateError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unauthorized to view member list
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30001;
        };
        /** @description The system's `group_list_privacy` is private. */
        GroupListPrivateError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unauthorized to view group list
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30002;
        };
        /** @description The group's `list_privacy` is private. */
        GroupMemberListPrivateError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unauthorized to view group member list
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30003;
        };
        /** @description The system's `front_privacy` is private. */
        FrontersPrivateError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unauthorized to view current fronters.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30004;
        };
        /** @description The system's `front_history_privacy` is private. */
        FrontHistoryPrivateError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unauthorized to view front history.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30005;
        };
        /** @description The member belongs to a system other than the token's own. */
        NotYourMemberError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Target member is not part of your system.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30006;
        };
        /** @description The group belongs to a system other than the token's own. */
        NotYourGroupError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Target group is not part of your system.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30007;
        };
        /** @description A member in the new list of a switch belongs to a system other than the token's own. The message names the reference. */
        NamedNotYourMemberError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Member 'otherm' is not part of your system.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 30008;
        };
        /** @description Fields of the body have invalid values. `errors` lists the problems of each field. */
        ValidationError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Error parsing JSON model
             */
            message: string;
            /** @description Problems by field of the body; `description_templates[1]` is an element of an array. The fields of `privacy` are listed without a prefix. */
            errors: {
                [key: string]: components["schemas"]["FieldProblem"][];
            };
            /**
             * @description Error code.
             * @constant
             */
            code: 40001;
        };
        /** @description The list contains the same string twice. */
        DuplicateMembersError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Duplicate members in member list.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40003;
        };
        /** @description These members are already fronting, in this order. */
        SameFrontersError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Member list identical to current fronter list.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40004;
        };
        /** @description The system already has a switch at exactly this time. When a switch is moved, that can be the switch itself. */
        TimestampTakenError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Switch with provided timestamp already exists.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40005;
        };
        /** @description The switch id is not a UUID. Older revisions of the server respond with this error, the current one with a 500. */
        InvalidSwitchIdError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Invalid switch ID.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40006;
        };
        /** @description The system has reached its maximum number of members (`member_limit`, 1000 by default). */
        MemberLimitReachedError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Member limit reached.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40007;
        };
        /** @description The system has reached its maximum number of groups (`group_limit`, 250 by default). */
        GroupLimitReachedError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Group limit reached.
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 40008;
        };
        /** @description Autoproxy was requested without `guild_id`, or with `channel_id`. */
        NotImplementedError: {
            /**
             * @description Error message in English, meant for humans.
             * @example Unimplemented
             */
            message: string;
            /**
             * @description Error code.
             * @constant
             */
            code: 50001;
        };
        /** @description The body can't be parsed or contains no known field (code 0), or its fields have invalid values (code 40001). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidBodyError: components["schemas"]["ValidationError"] | components["schemas"]["BadRequestError"];
        /** @description No system has this reference (code 20001), or the system has no settings in this Discord server (code 20009). */
        SystemOrGuildSettingsNotFoundError: components["schemas"]["SystemGuildSettingsNotFoundError"] | components["schemas"]["SystemNotFoundError"];
        /** @description The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of members (code 40007, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidMemberError: components["schemas"]["ValidationError"] | components["schemas"]["MemberLimitReachedError"] | components["schemas"]["BadRequestError"];
        /** @description No member has this reference (code 20002). Older revisions of the server respond with code 20003, which names the reference. */
        MemberOfGroupListNotFoundError: components["schemas"]["MemberNotFoundError"] | components["schemas"]["NamedMemberNotFoundError"];
        /** @description No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20004, which doesn't name the reference). Nothing is changed. */
        MemberOrAddedGroupNotFoundError: components["schemas"]["MemberNotFoundError"] | components["schemas"]["GroupNotFoundError"];
        /** @description No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20005). Nothing is changed. */
        MemberOrListedGroupNotFoundError: components["schemas"]["MemberNotFoundError"] | components["schemas"]["NamedGroupNotFoundError"];
        /** @description No member has this reference (code 20002), or the member has no settings in this Discord server (code 20010). */
        MemberOrGuildSettingsNotFoundError: components["schemas"]["MemberGuildSettingsNotFoundError"] | components["schemas"]["MemberNotFoundError"];
        /** @description The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of groups (code 40008, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidGroupError: components["schemas"]["ValidationError"] | components["schemas"]["GroupLimitReachedError"] | components["schemas"]["BadRequestError"];
        /** @description No group has the reference in the path (code 20004), or a member in the list is not one of the token's own system (code 20003). Nothing is changed. */
        GroupOrListedMemberNotFoundError: components["schemas"]["GroupNotFoundError"] | components["schemas"]["NamedMemberNotFoundError"];
        /** @description The body can't be parsed (code 0), it names a member twice (code 40003), the switch would change nothing (code 40004), or the system already has a switch at exactly this time (code 40005). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchError: components["schemas"]["SameFrontersError"] | components["schemas"]["DuplicateMembersError"] | components["schemas"]["TimestampTakenError"] | components["schemas"]["BadRequestError"];
        /** @description No system has the reference in the path (code 20001), or a member in the list is not one of the token's own system (code 20003). */
        SystemOrListedMemberNotFoundError: components["schemas"]["SystemNotFoundError"] | components["schemas"]["NamedMemberNotFoundError"];
        /** @description The path can't be parsed (code 0). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchRefError: components["schemas"]["BadRequestError"] | components["schemas"]["InvalidSwitchIdError"];
        /** @description No system has this reference (code 20001), no switch has this UUID (code 20007), or the switch belongs to another system or is hidden from the caller (code 20008). */
        SystemOrSwitchNotFoundError: components["schemas"]["SwitchNotFoundError"] | components["schemas"]["SwitchNotAccessibleError"] | components["schemas"]["SystemNotFoundError"];
        /** @description The body or the time can't be parsed (code 0), the time is missing (code 40001), or the system already has a switch at exactly this time (code 40005). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchTimeError: components["schemas"]["TimestampTakenError"] | components["schemas"]["ValidationError"] | components["schemas"]["InvalidSwitchIdError"] | components["schemas"]["BadRequestError"];
        /** @description The body can't be parsed (code 0), it names a member twice (code 40003), or the switch already has these members (code 40004). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
        InvalidSwitchMembersError: components["schemas"]["SameFrontersError"] | components["schemas"]["DuplicateMembersError"] | components["schemas"]["BadRequestError"];
        /** @description The system in the path is not the token's own or there is no valid token (code 0), or a member in the list belongs to another system (code 30008). */
        SwitchMembersForbiddenError: components["schemas"]["ForbiddenError"] | components["schemas"]["NamedNotYourMemberError"];
        /** @description No system has this reference (code 20001), no switch has this UUID (code 20007), the switch belongs to another system (code 20008), or no member has a reference in the list (code 20003). */
        SwitchOrListedMemberNotFoundError: components["schemas"]["SwitchNotFoundError"] | components["schemas"]["SwitchNotAccessibleError"] | components["schemas"]["SystemNotFoundError"] | components["schemas"]["NamedMemberNotFoundError"];
        /**
         * Own system
         * @description The token's own system. Without a valid token, the response is a 401.
         * @constant
         */
        OwnSystemInPath: "@me";
        /**
         * Short id
         * @description Short id in a path, five or six letters in any case. Dashes are allowed as long as it has at most seven characters.
         * @example EXA-MPL
         */
        ShortIdInPath: string;
        /**
         * UUID
         * @description UUID in a path, case-insensitive, with or without hyphens.
         * @example 5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34
         */
        UuidInPath: string;
        /**
         * Discord account id
         * @description Discord id of an account that is linked to the system.
         */
        AccountInPath: string;
        /** @description Reference of a system in a path: `@me` for the token's own system, a short id, a UUID, or the Discord id of a linked account. */
        SystemRef: components["schemas"]["OwnSystemInPath"] | components["schemas"]["ShortIdInPath"] | components["schemas"]["UuidInPath"] | components["schemas"]["AccountInPath"];
        /**
         * @description Short id of a system, member or group, as people type it in Discord: five or six lower-case letters, without a dash.
         *     It is unique among entities of the same kind: a member and a group can have the same one. It can change; the `uuid` never does.
         * @example exampl
         */
        ShortId: string;
        /**
         * Format: uuid
         * @description UUID, in lower case with hyphens. It never changes.
         * @example 5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34
         */
        Uuid: string;
        /**
         * @description Name of the system, at most 100 UTF-16 code units.
         * @example Example System
         */
        SystemName: string;
        /**
         * @description Description in Discord's Markdown, at most 1000 UTF-16 code units.
         * @example Likes *long* walks.
         */
        Description: string;
        /**
         * @description Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units.
         * @example | Example
         */
        SystemTag: string;
        /**
         * @description Pronouns as a free-form string, at most 100 UTF-16 code units.
         * @example they/them
         */
        Pronouns: string;
        /**
         * @description Color as six hexadecimal digits without `#`. Responses have the colors of members and groups in lower case, and the color of a system in the case that was sent.
         * @example 1f6feb
         */
        Color: string;
        /**
         * @description Timestamp in UTC, always with `Z`, with as many fractional digits as needed: up to six (microseconds), and up to nine in the response to
         *     a new switch. Keep it as a string where microseconds matter: a JavaScript `Date` truncates it to milliseconds.
         *     A switch that was logged before year 1 has a leading `-` or the year `0000`.
         * @example 2026-11-20T18:30:00.123456Z
         */
        Timestamp: string;
        /**
         * @description Privacy level: who can see what the setting is about.
         * @example public
         * @enum {string}
         */
        PrivacyLevel: "public" | "private";
        /** @description Privacy settings of a system. Only the owner gets this object. */
        SystemPrivacy: {
            /** @description Who can see `name`. If `private`, others get `null`. */
            name_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `avatar_url`. If `private`, others get `null`. */
            avatar_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `pronouns`. If `private`, others get `null`. */
            pronoun_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the list of members. If `private`, others get a 403 with code 30001. */
            member_list_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. */
            group_list_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the current fronters. If `private`, others get a 403 with code 30004. */
            front_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. */
            front_history_privacy: components["schemas"]["PrivacyLevel"];
        };
        /**
         * @description A system: the account of a plural system on PluralKit. Every field is always present except `webhook_url`, which only the owner gets.
         *     A field is `null` if it is not set or if its privacy setting hides it from the caller.
         */
        System: {
            id: components["schemas"]["ShortId"];
            uuid: components["schemas"]["Uuid"];
            /** @description Name of the system, at most 100 UTF-16 code units. `null` if the system has no name (its owner gets `null`, too) or if `name_privacy` hides it. */
            name: components["schemas"]["SystemName"] | null;
            /** @description Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
            description: components["schemas"]["Description"] | null;
            /** @description Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. Always public. `null` if it is not set. */
            tag: components["schemas"]["SystemTag"] | null;
            /** @description Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
            pronouns: components["schemas"]["Pronouns"] | null;
            /**
             * @description URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
             * @example https://cdn.example.com/example-system.png
             */
            avatar_url: string | null;
            /**
             * @description URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
             * @example https://cdn.example.com/example-system-banner.png
             */
            banner: string | null;
            /** @description Color of the system, as six hexadecimal digits without `#`, in the case in which it was sent. Always public. `null` if it is not set. */
            color: components["schemas"]["Color"] | null;
            /** @description Time at which the system was registered. Always public. */
            created: components["schemas"]["Timestamp"];
            /**
             * @description URL to which PluralKit sends dispatch events. Only the owner gets this field; treat it as a secret. Read-only: only the bot can change it.
             *     `null` if no webhook is set.
             * @example https://hooks.example.com/pluralkit
             */
            webhook_url?: string | null;
            /** @description Privacy settings of the system. `null` for everyone but the owner. */
            privacy: components["schemas"]["SystemPrivacy"] | null;
        };
        /**
         * @description URL of an image, `https` only, at most 256 UTF-16 code units. The server neither fetches nor checks the image.
         * @example https://cdn.example.com/robin.png
         */
        ImageUrl: string;
        /** @description Changes to the privacy settings of a system. Fields that are absent keep their value. */
        SystemPrivacyUpdate: {
            /** @description Who can see `name`. If `private`, others get `null`. `null` means `public`. */
            name_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `avatar_url`. If `private`, others get `null`. `null` means `public`. */
            avatar_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `description`. If `private`, others get `null`. `null` means `public`. */
            description_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `pronouns`. If `private`, others get `null`. `null` means `public`. */
            pronoun_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the list of members. If `private`, others get a 403 with code 30001. `null` means `public`. */
            member_list_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. `null` means `public`. */
            group_list_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the current fronters. If `private`, others get a 403 with code 30004. `null` means `public`. */
            front_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. `null` means `public`. */
            front_history_privacy?: components["schemas"]["PrivacyLevel"] | null;
        };
        /** @description Changes to a system. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. */
        SystemUpdate: {
            /** @description Name of the system, at most 100 UTF-16 code units. `null` clears it. */
            name?: components["schemas"]["SystemName"] | null;
            /** @description Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
            description?: components["schemas"]["Description"] | null;
            /** @description Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. `null` clears it. */
            tag?: components["schemas"]["SystemTag"] | null;
            /** @description Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` clears them. */
            pronouns?: components["schemas"]["Pronouns"] | null;
            /** @description URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            banner?: components["schemas"]["ImageUrl"] | null;
            /** @description Color of the system, as six hexadecimal digits without `#`. The server keeps the case. `null` clears it. */
            color?: components["schemas"]["Color"] | null;
            privacy?: components["schemas"]["SystemPrivacyUpdate"];
        };
        /** @description Problem with a field of the body. The two lengths are present only if a string is too long. For `description_templates` the server swaps them. */
        FieldProblem: {
            /**
             * @description Description of the problem in English, meant for humans.
             * @example Field name is too long.
             */
            message: string;
            /**
             * @description Length of the value sent, in UTF-16 code units.
             * @example 101
             */
            actual_length?: number;
            /**
             * @description Maximum length, in UTF-16 code units.
             * @example 100
             */
            max_length?: number;
        };
        /** @description Error for a body whose `Content-Type` is not JSON. It comes from the server's web framework and has no `code`. */
        UnsupportedMediaTypeError: {
            /**
             * @description URL of the standard's section about this status.
             * @example https://tools.ietf.org/html/rfc9110#section-15.5.16
             */
            type: string;
            /**
             * @description Name of the status.
             * @example Unsupported Media Type
             */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 415;
            /**
             * @description Id of the request in the server's logs.
             * @example 00-0123456789abcdef0123456789abcdef-0123456789abcdef-00
             */
            traceId: string;
        };
        /**
         * @description Time zone as an IANA id (`Europe/Berlin`) or a fixed offset (`UTC+02`, `UTC-03:30`), case-sensitive.
         *     Offsets beyond 18 hours pass the server's check and then cause a 500.
         * @example Europe/Berlin
         */
        TimeZone: string;
        /**
         * Format: int32
         * @description Seconds without a message after which latch mode stops proxying. `0` means never. The server has no limits and stores negative numbers, too.
         * @example 3600
         */
        LatchTimeout: number;
        /**
         * @description How the bot pads five-letter ids in lists.
         * @example off
         * @enum {string}
         */
        ShortIdPadding: "off" | "left" | "right";
        /**
         * @description Whether proxying a message also logs a switch.
         * @example off
         * @enum {string}
         */
        ProxySwitchMode: "off" | "new" | "add";
        /**
         * @description Format of proxied names, with the placeholders `{name}` and `{tag}`. The server has no length limit.
         * @example {name} {tag}
         */
        NameFormat: string;
        /**
         * @description Template that the bot offers for new descriptions, at most 1000 UTF-16 code units.
         * @example Pronouns: …
         */
        DescriptionTemplate: string;
        /** @description Settings of a system, as its owner reads them. The response to an update (`UpdatedSystemSettings`) has one field more and may have `null` in `name_format`. */
        SystemSettings: {
            /** @description Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
            timezone: components["schemas"]["TimeZone"];
            /**
             * @description Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
             * @example true
             */
            pings_enabled: boolean;
            /** @description Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
            latch_timeout: components["schemas"]["LatchTimeout"] | null;
            /**
             * @description Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
             * @example false
             */
            member_default_private: boolean;
            /**
             * @description Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
             * @example false
             */
            group_default_private: boolean;
            /**
             * @description Whether the bot shows private information in servers when the system itself asks for it. Read-only. Initially `true`.
             * @example true
             */
            show_private_info: boolean;
            /**
             * @description Maximum number of members. 1000 unless PluralKit's staff raised it for this system on request. Read-only.
             * @example 1000
             */
            member_limit: number;
            /**
             * @description Maximum number of groups. 250 unless PluralKit's staff raised it for this system on request. Read-only.
             * @example 250
             */
            group_limit: number;
            /**
             * @description Whether proxy tags are case-sensitive. Initially `true`.
             * @example true
             */
            case_sensitive_proxy_tags: boolean;
            /**
             * @description Whether the bot posts an error message when it can't proxy a message. Initially `true`.
             * @example true
             */
            proxy_error_message_enabled: boolean;
            /**
             * @description Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
             * @example false
             */
            hid_display_split: boolean;
            /**
             * @description Whether the bot shows ids in capital letters. Initially `false`.
             * @example false
             */
            hid_display_caps: boolean;
            /** @description How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
            hid_list_padding: components["schemas"]["ShortIdPadding"];
            /** @description Whether proxying a message also logs a switch. Initially `off`. */
            proxy_switch: components["schemas"]["ProxySwitchMode"];
            /** @description Format of proxied names, with the placeholders `{name}` and `{tag}`. `{name} {tag}` if none is set. */
            name_format: components["schemas"]["NameFormat"];
            /** @description Templates that the bot offers for new descriptions, at most three. Initially empty. */
            description_templates: components["schemas"]["DescriptionTemplate"][];
        };
        /** @description Settings of a system, as everyone but its owner reads them. */
        PublicSystemSettings: {
            /**
             * @description Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
             * @example true
             */
            pings_enabled: boolean;
            /** @description Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
            latch_timeout: components["schemas"]["LatchTimeout"] | null;
            /**
             * @description Whether proxy tags are case-sensitive. Initially `true`.
             * @example true
             */
            case_sensitive_proxy_tags: boolean;
            /**
             * @description Whether the bot posts an error message when it can't proxy a message. Initially `true`.
             * @example true
             */
            proxy_error_message_enabled: boolean;
            /**
             * @description Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
             * @example false
             */
            hid_display_split: boolean;
            /**
             * @description Whether the bot shows ids in capital letters. Initially `false`.
             * @example false
             */
            hid_display_caps: boolean;
            /** @description How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
            hid_list_padding: components["schemas"]["ShortIdPadding"];
            /** @description Whether proxying a message also logs a switch. Initially `off`. */
            proxy_switch: components["schemas"]["ProxySwitchMode"];
            /** @description Format of proxied names, with the placeholders `{name}` and `{tag}`. `{name} {tag}` if none is set. */
            name_format: components["schemas"]["NameFormat"];
        };
        /** @description Settings of a system, as the caller may see them. The owner gets all settings, everyone else the public ones. */
        SystemSettingsView: components["schemas"]["SystemSettings"] | components["schemas"]["PublicSystemSettings"];
        /**
         * @description Changes to the settings of a system. Fields that are absent keep their value. Most fields can't be `null`: the server responds with a 500.
         *     `show_private_info`, `hid_list_padding`, `member_limit` and `group_limit` can't be set; the server ignores them.
         */
        SystemSettingsUpdate: {
            timezone?: components["schemas"]["TimeZone"];
            /**
             * @description Whether a reaction to a proxied message may ping the account that sent it. The server responds to `null` with a 500.
             * @example true
             */
            pings_enabled?: boolean;
            /** @description Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
            latch_timeout?: components["schemas"]["LatchTimeout"] | null;
            /**
             * @description Whether members that are created with the bot start as private. The server responds to `null` with a 500.
             * @example false
             */
            member_default_private?: boolean;
            /**
             * @description Whether groups that are created with the bot start as private. The server responds to `null` with a 500.
             * @example false
             */
            group_default_private?: boolean;
            /** @description Templates that the bot offers for new descriptions. They replace the whole list. The server responds to `null`, also inside the array, with a 500. */
            description_templates?: components["schemas"]["DescriptionTemplate"][];
            /**
             * @description Whether proxy tags are case-sensitive. The server responds to `null` with a 500.
             * @example true
             */
            case_sensitive_proxy_tags?: boolean;
            /**
             * @description Whether the bot posts an error message when it can't proxy a message. The server responds to `null` with a 500.
             * @example true
             */
            proxy_error_message_enabled?: boolean;
            /**
             * @description Whether the bot shows six-letter ids with a dash. The server responds to `null` with a 500.
             * @example false
             */
            hid_display_split?: boolean;
            /**
             * @description Whether the bot shows ids in capital letters. The server responds to `null` with a 500.
             * @example false
             */
            hid_display_caps?: boolean;
            /**
             * @description Whether the bot's cards show colors as hexadecimal digits. The server responds to `null` with a 500.
             * @example false
             */
            card_show_color_hex?: boolean;
            /** @description Whether proxying a message also logs a switch. The server silently stores any other string as `off`. `null` means `off`. */
            proxy_switch?: components["schemas"]["ProxySwitchMode"] | null;
            /** @description Format of proxied names, with the placeholders `{name}` and `{tag}`. An empty string is kept. `null` means the default `{name} {tag}`. */
            name_format?: components["schemas"]["NameFormat"] | null;
        };
        /** @description Settings of a system in the response to an update. Unlike `SystemSettings`, they have `card_show_color_hex`, and `name_format` is `null` where reading returns the default. */
        UpdatedSystemSettings: {
            /** @description Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
            timezone: components["schemas"]["TimeZone"];
            /**
             * @description Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
             * @example true
             */
            pings_enabled: boolean;
            /** @description Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
            latch_timeout: components["schemas"]["LatchTimeout"] | null;
            /**
             * @description Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
             * @example false
             */
            member_default_private: boolean;
            /**
             * @description Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
             * @example false
             */
            group_default_private: boolean;
            /**
             * @description Whether the bot shows private information in servers when the system itself asks for it. Read-only. Initially `true`.
             * @example true
             */
            show_private_info: boolean;
            /**
             * @description Maximum number of members. 1000 unless PluralKit's staff raised it for this system on request. Read-only.
             * @example 1000
             */
            member_limit: number;
            /**
             * @description Maximum number of groups. 250 unless PluralKit's staff raised it for this system on request. Read-only.
             * @example 250
             */
            group_limit: number;
            /**
             * @description Whether proxy tags are case-sensitive. Initially `true`.
             * @example true
             */
            case_sensitive_proxy_tags: boolean;
            /**
             * @description Whether the bot posts an error message when it can't proxy a message. Initially `true`.
             * @example true
             */
            proxy_error_message_enabled: boolean;
            /**
             * @description Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
             * @example false
             */
            hid_display_split: boolean;
            /**
             * @description Whether the bot shows ids in capital letters. Initially `false`.
             * @example false
             */
            hid_display_caps: boolean;
            /** @description How the bot pads five-letter ids in lists. Read-only. Initially `off`. */
            hid_list_padding: components["schemas"]["ShortIdPadding"];
            /** @description Whether proxying a message also logs a switch. Initially `off`. */
            proxy_switch: components["schemas"]["ProxySwitchMode"];
            /** @description Format of proxied names, with the placeholders `{name}` and `{tag}`. `null` if none is set; reading the settings returns the default `{name} {tag}` instead. */
            name_format: components["schemas"]["NameFormat"] | null;
            /** @description Templates that the bot offers for new descriptions, at most three. Initially empty. */
            description_templates: components["schemas"]["DescriptionTemplate"][];
            /**
             * @description Whether the bot's cards show colors as hexadecimal digits. Initially `false`.
             * @example false
             */
            card_show_color_hex: boolean;
        };
        /**
         * @description Discord id (snowflake) as a decimal string: an unsigned 64-bit number, too large for a double. `(id >> 22) + 1420070400000` is its
         *     time of creation in milliseconds since 1970.
         * @example 812340000000000001
         */
        Snowflake: string;
        /**
         * @description Autoproxy mode, which decides how messages without proxy tags are proxied.
         * @example front
         * @enum {string}
         */
        AutoproxyMode: "off" | "front" | "latch" | "member";
        /** @description Autoproxy settings of a system in one Discord server. */
        Autoproxy: {
            autoproxy_mode: components["schemas"]["AutoproxyMode"];
            /**
             * @description Short id of the member that is chosen (mode `member`) or latched (mode `latch`). In mode `off` it may be left over from an earlier mode and has no meaning.
             *     `null` if there is none, in mode `front`, and after the member was deleted.
             */
            autoproxy_member: components["schemas"]["ShortId"] | null;
            /** @description Time of the last message that was proxied in latch mode. Read-only. `null` if there was none. */
            last_latch_timestamp: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description Exact reference in a list: the short id in lower case without a dash, or the UUID in lower case with hyphens. The server finds nothing
         *     else here, although paths allow more forms.
         * @example robins
         */
        ExactRef: string;
        /** @description Changes to the autoproxy settings of a system in one Discord server. Only the modes `latch` and `member` take a member, and it can't be cleared without leaving them. */
        AutoproxyUpdate: {
            /** @description Autoproxy mode, which decides how messages without proxy tags are proxied. `null` means `off`. */
            autoproxy_mode?: components["schemas"]["AutoproxyMode"] | null;
            /** @description Member for the modes `latch` and `member`. Mode `member` needs one, in the request or stored already. `null` is the same as leaving the field out. */
            autoproxy_member?: components["schemas"]["ExactRef"] | null;
        };
        /**
         * @description Display name, shown instead of the name. At most 100 UTF-16 code units.
         * @example Robin of the Forest
         */
        DisplayName: string;
        /** @description Settings of a system in one Discord server. They don't repeat the server's id. */
        SystemGuildSettings: {
            /**
             * @description Whether the bot proxies this system's messages in this server. Initially `true`.
             * @example true
             */
            proxying_enabled: boolean;
            /** @description Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` if it is not set. */
            tag: components["schemas"]["SystemTag"] | null;
            /**
             * @description Whether proxied names have a tag in this server. Initially `true`.
             * @example true
             */
            tag_enabled: boolean;
            /**
             * @description URL of the system avatar in this server, exactly as stored. `null` if it is not set.
             * @example https://cdn.example.com/example-system-here.png
             */
            avatar_url: string | null;
            /** @description Name of the system in this server, at most 100 UTF-16 code units. `null` if it is not set. */
            display_name: components["schemas"]["DisplayName"] | null;
            /** @description Format of proxied names in this server. `null` if it is not set. */
            name_format: components["schemas"]["NameFormat"] | null;
        };
        /** @description Changes to a system's settings in one Discord server. Fields that are absent keep their value. */
        SystemGuildSettingsUpdate: {
            /**
             * @description Whether the bot proxies this system's messages in this server. The server ignores `null`.
             * @example true
             */
            proxying_enabled?: boolean;
            /** @description Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` clears it. */
            tag?: components["schemas"]["SystemTag"] | null;
            /**
             * @description Whether proxied names have a tag in this server. The server ignores `null`.
             * @example true
             */
            tag_enabled?: boolean;
            /** @description URL of the system avatar in this server, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description Name of the system in this server, at most 100 UTF-16 code units. `null` clears it. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Format of proxied names in this server. `null` clears it. */
            name_format?: components["schemas"]["NameFormat"] | null;
        };
        /**
         * Format: date
         * @description Birthday as `YYYY-MM-DD`, with years from 0001 to 9999. The years `0001` and `0004` mean that the year is not known (0004 allows 29 February).
         * @example 0004-02-29
         */
        Birthday: string;
        /** @description Proxy tag: a prefix and a suffix around a message that make the bot proxy it. At least one of the two is set, except in very old data. */
        ProxyTag: {
            /**
             * @description String before the message. `null` if there is none.
             * @example R:
             */
            prefix: string | null;
            /**
             * @description String after the message. `null` if there is none.
             * @example -r
             */
            suffix: string | null;
        };
        /**
         * @description Alias of a member, another name that the bot finds the member by. At most 100 UTF-16 code units, not whitespace-only.
         * @example Rob
         */
        MemberAlias: string;
        /** @description Privacy settings of a member. Only the owner gets this object. */
        MemberPrivacy: {
            /** @description Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. */
            visibility: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
            name_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `birthday`. If `private`, others get `null`. */
            birthday_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `pronouns`. If `private`, others get `null`. */
            pronoun_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. */
            avatar_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. */
            metadata_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `proxy_tags`. If `private`, others get an empty array. */
            proxy_privacy: components["schemas"]["PrivacyLevel"];
        };
        /** @description A member of a system. Every field is always present, except upcoming ones. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
        Member: {
            id: components["schemas"]["ShortId"];
            uuid: components["schemas"]["Uuid"];
            /** @description Short id of the system that the member belongs to. */
            system: components["schemas"]["ShortId"];
            /**
             * @description Name of the member, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
             * @example Robin
             */
            name: string;
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
            display_name: components["schemas"]["DisplayName"] | null;
            /** @description Color of the member, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
            color: components["schemas"]["Color"] | null;
            /** @description Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it is not set or if `birthday_privacy` hides it. */
            birthday: components["schemas"]["Birthday"] | null;
            /** @description Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
            pronouns: components["schemas"]["Pronouns"] | null;
            /**
             * @description URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
             * @example https://cdn.example.com/robin.png
             */
            avatar_url: string | null;
            /**
             * @description URL of the avatar for proxied messages. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set (proxied messages then use `avatar_url`, but this field does not repeat it) or if `avatar_privacy` hides it.
             * @example https://cdn.example.com/robin-proxy.png
             */
            webhook_avatar_url: string | null;
            /**
             * @description URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
             * @example https://cdn.example.com/robin-banner.png
             */
            banner: string | null;
            /** @description Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
            description: components["schemas"]["Description"] | null;
            /** @description Time at which the member was created. `null` if `metadata_privacy` hides it. */
            created: components["schemas"]["Timestamp"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags. Always public.
             * @example false
             */
            keep_proxy: boolean;
            /**
             * @description Whether proxied messages are read aloud by Discord (TTS). Always public.
             * @example false
             */
            tts: boolean;
            /**
             * @description Whether autoproxy may choose this member. Read-only: only the bot can change it. `null` for everyone but the owner.
             * @example true
             */
            autoproxy_enabled: boolean | null;
            /**
             * Format: int32
             * @description Number of messages proxied as this member. Read-only. `null` if `metadata_privacy` hides it.
             * @example 42
             */
            message_count: number | null;
            /** @description Time of the last message proxied as this member. Read-only. `null` if there was none, if it was sent before PluralKit recorded this, or if `metadata_privacy` hides it. */
            last_message_timestamp: components["schemas"]["Timestamp"] | null;
            /** @description Proxy tags of the member, at most 100. An empty array if there are none or if `proxy_privacy` hides them. */
            proxy_tags: components["schemas"]["ProxyTag"][];
            /** @description Aliases of the member, other names that the bot finds the member by in the own system. `null` for everyone but the owner. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
            aliases?: components["schemas"]["MemberAlias"][] | null;
            /** @description Privacy settings of the member. `null` for everyone but the owner. */
            privacy: components["schemas"]["MemberPrivacy"] | null;
        };
        /**
         * @description Name of the member, at most 100 UTF-16 code units, not whitespace-only. Several members can have the same name.
         * @example Robin
         */
        MemberName: string;
        /**
         * @description Proxy tag to set: a prefix and a suffix around a message that make the bot proxy it. Send at least one of the two: the server silently drops a tag with neither.
         *     Prefix, the word `text` and suffix together may have at most 100 UTF-16 code units. The server rejects a longer tag if it has a prefix, and silently drops it if not.
         */
        ProxyTagInput: {
            /**
             * @description String before the message, spaces included. `null`, an absent field and an empty string all mean none.
             * @example R:
             */
            prefix?: string | null;
            /**
             * @description String after the message, spaces included. `null`, an absent field and an empty string all mean none.
             * @example -r
             */
            suffix?: string | null;
        };
        /** @description Changes to the privacy settings of a member. Fields that are absent keep their value. */
        MemberPrivacyUpdate: {
            /** @description Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. `null` means `public`. */
            visibility?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. `null` means `public`. */
            name_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `description`. If `private`, others get `null`. `null` means `public`. */
            description_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `birthday`. If `private`, others get `null`. `null` means `public`. */
            birthday_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `pronouns`. If `private`, others get `null`. `null` means `public`. */
            pronoun_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. `null` means `public`. */
            avatar_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. `null` means `public`. */
            metadata_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `proxy_tags`. If `private`, others get an empty array. `null` means `public`. */
            proxy_privacy?: components["schemas"]["PrivacyLevel"] | null;
        };
        /**
         * @description A member to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
         *     system's default for members that are created with the bot.
         */
        MemberCreate: {
            name: components["schemas"]["MemberName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` means that it is not set. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Color of the member, as six hexadecimal digits without `#`. The server stores it in lower case. `null` means that it is not set. */
            color?: components["schemas"]["Color"] | null;
            /** @description Birthday of the member, as `YYYY-MM-DD`. Use the year 0004 if the year is not known. `null` means that it is not set. */
            birthday?: components["schemas"]["Birthday"] | null;
            /** @description Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` means that they are not set. */
            pronouns?: components["schemas"]["Pronouns"] | null;
            /** @description URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
            avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the avatar for proxied messages, `https` only, at most 256 UTF-16 code units. If it equals the `avatar_url` of the same request, the server stores `null`. `null` means that it is not set. */
            webhook_avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
            banner?: components["schemas"]["ImageUrl"] | null;
            /** @description Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` means that it is not set. */
            description?: components["schemas"]["Description"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags. The server responds to `null` with a 500.
             * @example false
             */
            keep_proxy?: boolean;
            /**
             * @description Whether proxied messages are read aloud by Discord (TTS). The server responds to `null` with a 500.
             * @example false
             */
            tts?: boolean;
            /** @description Proxy tags of the member, at most 100. The server responds to `null` with a 500. */
            proxy_tags?: components["schemas"]["ProxyTagInput"][];
            /** @description Aliases of the member, other names that the bot finds the member by. No two may be equal when case is ignored. Don't send `null`. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
            aliases?: components["schemas"]["MemberAlias"][];
            privacy?: components["schemas"]["MemberPrivacyUpdate"];
        };
        /** @description Reference of a member in a path: a short id or a UUID. */
        MemberRef: components["schemas"]["ShortIdInPath"] | components["schemas"]["UuidInPath"];
        /** @description Changes to a member. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name`, `keep_proxy`, `tts` and `proxy_tags` can't be `null`. */
        MemberUpdate: {
            name?: components["schemas"]["MemberName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` clears it. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Color of the member, as six hexadecimal digits without `#`. The server stores it in lower case. `null` clears it. */
            color?: components["schemas"]["Color"] | null;
            /** @description Birthday of the member, as `YYYY-MM-DD`. Use the year 0004 if the year is not known. `null` clears it. */
            birthday?: components["schemas"]["Birthday"] | null;
            /** @description Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` clears it. */
            pronouns?: components["schemas"]["Pronouns"] | null;
            /** @description URL of the avatar, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the avatar for proxied messages, `https` only, at most 256 UTF-16 code units. If it equals the `avatar_url` of the same request, the server stores `null`. `null` clears it. */
            webhook_avatar_url?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            banner?: components["schemas"]["ImageUrl"] | null;
            /** @description Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
            description?: components["schemas"]["Description"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags. The server responds to `null` with a 500.
             * @example false
             */
            keep_proxy?: boolean;
            /**
             * @description Whether proxied messages are read aloud by Discord (TTS). The server responds to `null` with a 500.
             * @example false
             */
            tts?: boolean;
            /** @description Proxy tags of the member, at most 100. They replace the whole list; `[]` clears it. The server responds to `null` with a 500. */
            proxy_tags?: components["schemas"]["ProxyTagInput"][];
            /** @description Aliases of the member, other names that the bot finds the member by. They replace the whole list; `[]` clears it. No two may be equal when case is ignored. Don't send `null`. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
            aliases?: components["schemas"]["MemberAlias"][];
            privacy?: components["schemas"]["MemberPrivacyUpdate"];
        };
        /** @description Privacy settings of a group. Only the owner gets this object. */
        GroupPrivacy: {
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
            name_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `icon`. If `private`, others get `null`. */
            icon_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. */
            list_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `created`. If `private`, others get `null`. */
            metadata_privacy: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. */
            visibility: components["schemas"]["PrivacyLevel"];
        };
        /**
         * @description A group of members. Every field is always present except `members`, which is only in the system's group list and only on request.
         *     A field is `null` if it is not set or if its privacy setting hides it from the caller.
         */
        Group: {
            id: components["schemas"]["ShortId"];
            uuid: components["schemas"]["Uuid"];
            /**
             * @description Name of the group, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
             * @example Forest
             */
            name: string;
            /** @description Short id of the system that the group belongs to. */
            system: components["schemas"]["ShortId"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
            display_name: components["schemas"]["DisplayName"] | null;
            /** @description Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
            description: components["schemas"]["Description"] | null;
            /**
             * @description URL of the icon. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `icon_privacy` hides it.
             * @example https://cdn.example.com/forest.png
             */
            icon: string | null;
            /**
             * @description URL of the banner image, exactly as stored. `null` if it is not set or if `banner_privacy` hides it.
             * @example https://cdn.example.com/forest-banner.png
             */
            banner: string | null;
            /** @description Color of the group, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
            color: components["schemas"]["Color"] | null;
            /** @description Time at which the group was created. `null` if `metadata_privacy` hides it. */
            created: components["schemas"]["Timestamp"] | null;
            /**
             * @description UUIDs of the members in the group, in no particular order. Only present in the system's group list with `with_members=true`. For everyone but the owner
             *     the array is empty if `list_privacy` is private, and never contains members whose `visibility` is private.
             */
            members?: components["schemas"]["Uuid"][];
            /** @description Privacy settings of the group. `null` for everyone but the owner. */
            privacy: components["schemas"]["GroupPrivacy"] | null;
        };
        /** @description References of groups of the token's own system, at least one, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500 when it is added. */
        NonEmptyGroupRefList: components["schemas"]["ExactRef"][];
        /** @description References of groups of the token's own system, each exactly its short id or UUID. The same group twice, also once by id and once by UUID, is a 500. */
        GroupRefList: components["schemas"]["ExactRef"][];
        /** @description Settings of a member in one Discord server. They don't repeat the server's id. */
        MemberGuildSettings: {
            /** @description Name of the member in this server, at most 100 UTF-16 code units. `null` if it is not set. */
            display_name: components["schemas"]["DisplayName"] | null;
            /**
             * @description URL of the avatar in this server, exactly as stored. `null` if it is not set.
             * @example https://cdn.example.com/robin-here.png
             */
            avatar_url: string | null;
            /**
             * @description Whether proxied messages keep their proxy tags in this server. `null` if the member's own setting applies.
             * @example null
             */
            keep_proxy: boolean | null;
        };
        /** @description Changes to a member's settings in one Discord server. Fields that are absent keep their value. */
        MemberGuildSettingsUpdate: {
            /** @description Name of the member in this server, at most 100 UTF-16 code units. `null` clears it. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description URL of the avatar in this server, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            avatar_url?: components["schemas"]["ImageUrl"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags in this server. The server responds to `null` with a 500, so the API can't unset it.
             * @example true
             */
            keep_proxy?: boolean;
        };
        /**
         * @description Name of the group, at most 100 UTF-16 code units, not whitespace-only.
         * @example Forest
         */
        GroupName: string;
        /** @description Changes to the privacy settings of a group. Fields that are absent keep their value. */
        GroupPrivacyUpdate: {
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. `null` means `public`. */
            name_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `description`. If `private`, others get `null`. `null` means `public`. */
            description_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `banner`. If `private`, others get `null`. `null` means `public`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `icon`. If `private`, others get `null`. `null` means `public`. */
            icon_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. `null` means `public`. */
            list_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see `created`. If `private`, others get `null`. `null` means `public`. */
            metadata_privacy?: components["schemas"]["PrivacyLevel"] | null;
            /** @description Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. `null` means `public`. */
            visibility?: components["schemas"]["PrivacyLevel"] | null;
        };
        /**
         * @description A group to create. A field that is absent is not set, the same as `null`. The server sets `id`, `uuid` and `created`. Every privacy setting starts as `public`, whatever the
         *     system's default for groups that are created with the bot.
         */
        GroupCreate: {
            name: components["schemas"]["GroupName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` means that it is not set. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` means that it is not set. */
            description?: components["schemas"]["Description"] | null;
            /** @description URL of the icon, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
            icon?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` means that it is not set. */
            banner?: components["schemas"]["ImageUrl"] | null;
            /** @description Color of the group, as six hexadecimal digits without `#`. The server stores it in lower case. `null` means that it is not set. */
            color?: components["schemas"]["Color"] | null;
            privacy?: components["schemas"]["GroupPrivacyUpdate"];
        };
        /** @description Reference of a group in a path: a short id or a UUID. */
        GroupRef: components["schemas"]["ShortIdInPath"] | components["schemas"]["UuidInPath"];
        /** @description Changes to a group. Fields that are absent keep their value, `null` clears a field, and so does a whitespace-only string. `name` can't be `null`. */
        GroupUpdate: {
            name?: components["schemas"]["GroupName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` clears it. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` clears it. */
            description?: components["schemas"]["Description"] | null;
            /** @description URL of the icon, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            icon?: components["schemas"]["ImageUrl"] | null;
            /** @description URL of the banner image, `https` only, at most 256 UTF-16 code units. `null` clears it. */
            banner?: components["schemas"]["ImageUrl"] | null;
            /** @description Color of the group, as six hexadecimal digits without `#`. The server stores it in lower case. `null` clears it. */
            color?: components["schemas"]["Color"] | null;
            privacy?: components["schemas"]["GroupPrivacyUpdate"];
        };
        /** @description References of members of the token's own system, at least one, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500 when it is added. */
        NonEmptyMemberRefList: components["schemas"]["ExactRef"][];
        /** @description References of members of the token's own system, each exactly its short id or UUID. The same member twice, also once by id and once by UUID, is a 500. */
        MemberRefList: components["schemas"]["ExactRef"][];
        /**
         * @description Timestamp in UTC in the form that the server accepts: capital `T` and `Z`, with seconds, at most nine fractional digits.
         *     The server rejects offsets (`+00:00`), dates without a time and Unix timestamps. It truncates stored timestamps to microseconds.
         * @example 2026-11-20T18:30:00.123456Z
         */
        StrictTimestamp: string;
        /** @description Switch in the front history, with the short ids of its members. */
        Switch: {
            /** @description UUID of the switch. Switches have no short id. */
            id: components["schemas"]["Uuid"];
            /** @description Time at which the members started to front. Two switches can have the same timestamp. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Short ids of the members, **in no particular order**. Empty for a switch-out. Deleted members are removed. A member that was logged twice is listed twice. */
            members: components["schemas"]["ShortId"][];
        };
        /** @description Switch to log. */
        SwitchCreate: {
            /**
             * @description Members who start to front, in front order. Write each exactly as its short id or its UUID. An empty array logs a switch-out.
             *     Don't name one member both by id and by UUID: the server doesn't notice and stores it twice.
             */
            members: components["schemas"]["ExactRef"][];
            /** @description Time at which they started to front; it may be in the future. `null` and an absent field mean now. */
            timestamp?: components["schemas"]["StrictTimestamp"] | null;
        };
        /** @description Switch with its complete members, in front order. */
        FullSwitch: {
            /** @description UUID of the switch. Switches have no short id. */
            id: components["schemas"]["Uuid"];
            /** @description Time at which the members started to front. The response to a new switch repeats the timestamp as sent, with up to nine fractional digits; later responses have at most six. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Members in front order, private members included. Empty for a switch-out. Deleted members are removed. */
            members: components["schemas"]["Member"][];
        };
        /** @description New time of a switch. The server accepts many more forms here than for a new switch, but responds to impossible dates with a 500: send the strict form. */
        SwitchUpdate: {
            timestamp: components["schemas"]["StrictTimestamp"];
        };
        /**
         * @description Timestamp in UTC in whole seconds. Only messages have this form; the fraction is truncated, not rounded.
         * @example 2026-11-20T18:45:10Z
         */
        WholeSecondTimestamp: string;
        /** @description Member that a message was proxied as: a member without the field `system`. Every field is always present. A field is `null` if it is not set or if its privacy setting hides it from the caller. */
        MessageMember: {
            id: components["schemas"]["ShortId"];
            uuid: components["schemas"]["Uuid"];
            /**
             * @description Name of the member, at most 100 UTF-16 code units. Never `null`: if `name_privacy` hides it, others get the display name in this field, or the real name if there is no display name.
             * @example Robin
             */
            name: string;
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it is not set or if `name_privacy` hides the name. */
            display_name: components["schemas"]["DisplayName"] | null;
            /** @description Color of the member, as six lower-case hexadecimal digits without `#`. Always public. `null` if it is not set. */
            color: components["schemas"]["Color"] | null;
            /** @description Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it is not set or if `birthday_privacy` hides it. */
            birthday: components["schemas"]["Birthday"] | null;
            /** @description Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if they are not set or if `pronoun_privacy` hides them. */
            pronouns: components["schemas"]["Pronouns"] | null;
            /**
             * @description URL of the avatar. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `avatar_privacy` hides it.
             * @example https://cdn.example.com/robin.png
             */
            avatar_url: string | null;
            /**
             * @description URL of the avatar for proxied messages. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set (proxied messages then use `avatar_url`, but this field does not repeat it) or if `avatar_privacy` hides it.
             * @example https://cdn.example.com/robin-proxy.png
             */
            webhook_avatar_url: string | null;
            /**
             * @description URL of the banner image. A URL on Discord's media proxy is rewritten to Discord's CDN. `null` if it is not set or if `banner_privacy` hides it.
             * @example https://cdn.example.com/robin-banner.png
             */
            banner: string | null;
            /** @description Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it is not set or if `description_privacy` hides it. */
            description: components["schemas"]["Description"] | null;
            /** @description Time at which the member was created. `null` if `metadata_privacy` hides it. */
            created: components["schemas"]["Timestamp"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags. Always public.
             * @example false
             */
            keep_proxy: boolean;
            /**
             * @description Whether proxied messages are read aloud by Discord (TTS). Always public.
             * @example false
             */
            tts: boolean;
            /**
             * @description Whether autoproxy may choose this member. Read-only: only the bot can change it. `null` for everyone but the owner.
             * @example true
             */
            autoproxy_enabled: boolean | null;
            /**
             * Format: int32
             * @description Number of messages proxied as this member. Read-only. `null` if `metadata_privacy` hides it.
             * @example 42
             */
            message_count: number | null;
            /** @description Time of the last message proxied as this member. Read-only. `null` if there was none, if it was sent before PluralKit recorded this, or if `metadata_privacy` hides it. */
            last_message_timestamp: components["schemas"]["Timestamp"] | null;
            /** @description Proxy tags of the member, at most 100. An empty array if there are none or if `proxy_privacy` hides them. */
            proxy_tags: components["schemas"]["ProxyTag"][];
            /** @description Aliases of the member, other names that the bot finds the member by in the own system. `null` for everyone but the owner. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
            aliases?: components["schemas"]["MemberAlias"][] | null;
            /** @description Privacy settings of the member. `null` for everyone but the owner. */
            privacy: components["schemas"]["MemberPrivacy"] | null;
        };
        /** @description Information about a proxied message and who sent it. It doesn't include the text of the message, which only Discord has. */
        Message: {
            /** @description Time at which the proxied message was sent, derived from its id, in whole seconds. */
            timestamp: components["schemas"]["WholeSecondTimestamp"];
            /** @description Discord id of the proxied message. */
            id: components["schemas"]["Snowflake"];
            /**
             * @description Discord id of the original message, which the bot has deleted. An **empty string**, not `null`, if it is not known.
             * @example 1573408878341652485
             */
            original: string;
            /** @description Discord id of the account that sent the message. Always public. */
            sender: components["schemas"]["Snowflake"];
            /** @description Discord id of the channel. */
            channel: components["schemas"]["Snowflake"];
            /** @description Discord id of the server. `null` for messages that were sent before PluralKit recorded it. */
            guild: components["schemas"]["Snowflake"] | null;
            /** @description System that sent the message, as the caller may see it. `null` if the member was deleted. */
            system: components["schemas"]["System"] | null;
            /** @description Member that the message was proxied as, as the caller may see it and without `system`. `null` if the member was deleted. */
            member: components["schemas"]["MessageMember"] | null;
        };
        /**
         * @description Secret that your server shares with PluralKit: 64 base64 characters, new each time the webhook is set with the bot. An event with any other token
         *     is not from PluralKit: ignore it and respond with 401. Compare in constant time.
         * @example EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001
         */
        SigningToken: string;
        /** @description Event: check of a new webhook URL. It has neither `id` nor `data`. */
        PingEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "PING";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
        };
        /** @description Privacy settings of a system that were part of a request. */
        SystemPrivacyChanges: {
            /** @description Who can see `name`. If `private`, others get `null`. */
            name_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `avatar_url`. If `private`, others get `null`. */
            avatar_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `pronouns`. If `private`, others get `null`. */
            pronoun_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the list of members. If `private`, others get a 403 with code 30001. */
            member_list_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the list of groups and the groups of every member. If `private`, others get a 403 with code 30002. */
            group_list_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the current fronters. If `private`, others get a 403 with code 30004. */
            front_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the front history. If `private`, others get a 403 with code 30005, and a 404 with code 20008 for a single switch. */
            front_history_privacy?: components["schemas"]["PrivacyLevel"];
        };
        /** @description Fields of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
        SystemChanges: {
            /** @description New short id of the system. Only PluralKit's staff can change it; the `uuid` stays the same. */
            id?: components["schemas"]["ShortId"];
            /** @description Name of the system, at most 100 UTF-16 code units. `null` if it was cleared. */
            name?: components["schemas"]["SystemName"] | null;
            /** @description Description of the system in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
            description?: components["schemas"]["Description"] | null;
            /** @description Tag that is appended to the names of proxied messages, at most 79 UTF-16 code units. Always public. `null` if it was cleared. */
            tag?: components["schemas"]["SystemTag"] | null;
            /** @description Pronouns of the system, as a free-form string of at most 100 UTF-16 code units. `null` if it was cleared. */
            pronouns?: components["schemas"]["Pronouns"] | null;
            /**
             * @description URL of the avatar, exactly as stored. The API may return it rewritten. `null` if it was cleared.
             * @example https://cdn.example.com/example-system.png
             */
            avatar_url?: string | null;
            /**
             * @description URL of the banner image, exactly as stored. The API may return it rewritten. `null` if it was cleared.
             * @example https://cdn.example.com/example-system-banner.png
             */
            banner?: string | null;
            /** @description Color of the system, as six hexadecimal digits without `#`, in the case in which it was sent. Always public. `null` if it was cleared. */
            color?: components["schemas"]["Color"] | null;
            privacy?: components["schemas"]["SystemPrivacyChanges"];
        };
        /** @description Event: the system was updated. */
        UpdateSystemEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_SYSTEM";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the event is about the system as a whole. */
            id: null;
            data: components["schemas"]["SystemChanges"];
        };
        /** @description Settings of a system that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
        SettingsChanges: {
            /** @description Time zone in which the bot shows times, as an IANA id or a fixed offset such as `UTC+02`. Initially `UTC`. */
            timezone?: components["schemas"]["TimeZone"];
            /**
             * @description Whether a reaction to a proxied message may ping the account that sent it. Initially `true`.
             * @example true
             */
            pings_enabled?: boolean;
            /** @description Seconds without a message after which latch mode stops proxying; `0` means never. `null` means the default of six hours. */
            latch_timeout?: components["schemas"]["LatchTimeout"] | null;
            /**
             * @description Whether members that are created **with the bot** start as private. Members created through the API always start as public. Initially `false`.
             * @example false
             */
            member_default_private?: boolean;
            /**
             * @description Whether groups that are created **with the bot** start as private. Groups created through the API always start as public. Initially `false`.
             * @example false
             */
            group_default_private?: boolean;
            /**
             * @description Whether the bot shows private information in servers when the system itself asks for it. Only in events that the bot causes.
             * @example true
             */
            show_private_info?: boolean;
            /**
             * Format: int32
             * @description New maximum number of members, set by PluralKit's staff. `null` means the default of 1000.
             * @example 2000
             */
            member_limit?: number | null;
            /**
             * Format: int32
             * @description New maximum number of groups, set by PluralKit's staff. `null` means the default of 250.
             * @example 500
             */
            group_limit?: number | null;
            /**
             * @description Whether proxy tags are case-sensitive. Initially `true`.
             * @example true
             */
            case_sensitive_proxy_tags?: boolean;
            /**
             * @description Whether the bot posts an error message when it can't proxy a message. Initially `true`.
             * @example true
             */
            proxy_error_message_enabled?: boolean;
            /**
             * @description Whether the bot shows six-letter ids with a dash (`exa-mpl`). Initially `false`.
             * @example false
             */
            hid_display_split?: boolean;
            /**
             * @description Whether the bot shows ids in capital letters. Initially `false`.
             * @example false
             */
            hid_display_caps?: boolean;
            /** @description How the bot pads five-letter ids in lists. Only in events that the bot causes. */
            hid_list_padding?: components["schemas"]["ShortIdPadding"];
            /** @description Whether proxying a message also logs a switch. `off` also if the request had an unknown value. */
            proxy_switch?: components["schemas"]["ProxySwitchMode"];
            /** @description Format of proxied names, with the placeholders `{name}` and `{tag}`. `null` if none is set; reading the settings returns the default `{name} {tag}` instead. */
            name_format?: components["schemas"]["NameFormat"] | null;
            /** @description The complete new list of description templates. */
            description_templates?: components["schemas"]["DescriptionTemplate"][];
            /**
             * @description Whether the bot's cards show colors as hexadecimal digits. Initially `false`.
             * @example false
             */
            card_show_color_hex?: boolean;
        };
        /** @description Event: the settings of the system were updated. */
        UpdateSettingsEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_SETTINGS";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the event is about the system as a whole. */
            id: null;
            data: components["schemas"]["SettingsChanges"];
        };
        /** @description Privacy settings of a member that were part of a request. A `null` in the request is `public` here, an empty string `private`. */
        MemberPrivacyChanges: {
            /** @description Who can see the member in lists. If `private`, lists leave the member out for others; it can still be read by its reference, among fronters, in switches and in messages. */
            visibility?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
            name_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `birthday`. If `private`, others get `null`. */
            birthday_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `pronouns`. If `private`, others get `null`. */
            pronoun_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `avatar_url` and `webhook_avatar_url`. If `private`, others get `null`. */
            avatar_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `created`, `message_count` and `last_message_timestamp`. If `private`, others get `null`. */
            metadata_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `proxy_tags`. If `private`, others get an empty array. */
            proxy_privacy?: components["schemas"]["PrivacyLevel"];
        };
        /** @description Fields of a member that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
        MemberChanges: {
            /** @description New short id of the member. Only PluralKit's staff can change it; the `uuid` stays the same. */
            id?: components["schemas"]["ShortId"];
            /** @description Name of the member, at most 100 UTF-16 code units. */
            name?: components["schemas"]["MemberName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it was cleared. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /**
             * @description Color of the member, as six lower-case hexadecimal digits without `#`. A line feed after the digits passes the server's check and then fails in its database: that update did not happen.
             *     `null` if it was cleared.
             * @example 1f6feb
             */
            color?: string | null;
            /** @description Birthday of the member, as `YYYY-MM-DD`. The years 0001 and 0004 mean that the year is not known. `null` if it was cleared. */
            birthday?: components["schemas"]["Birthday"] | null;
            /** @description Pronouns of the member, as a free-form string of at most 100 UTF-16 code units. `null` if it was cleared. */
            pronouns?: components["schemas"]["Pronouns"] | null;
            /**
             * @description URL of the avatar, exactly as stored. The API may return it rewritten. `null` if it was cleared.
             * @example https://cdn.example.com/robin.png
             */
            avatar_url?: string | null;
            /**
             * @description URL of the avatar for proxied messages, exactly as stored. The API may return it rewritten. `null` if it was cleared or if it equals the `avatar_url` of the same request.
             * @example https://cdn.example.com/robin-proxy.png
             */
            webhook_avatar_url?: string | null;
            /**
             * @description URL of the banner image, exactly as stored. The API may return it rewritten. `null` if it was cleared.
             * @example https://cdn.example.com/robin-banner.png
             */
            banner?: string | null;
            /** @description Description of the member in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
            description?: components["schemas"]["Description"] | null;
            /**
             * @description Whether proxied messages keep their proxy tags. Always public.
             * @example false
             */
            keep_proxy?: boolean;
            /**
             * @description Whether proxied messages are read aloud by Discord (TTS). Always public.
             * @example false
             */
            tts?: boolean;
            /** @description The complete new list of proxy tags, without those that the server dropped. */
            proxy_tags?: components["schemas"]["ProxyTag"][];
            /** @description The complete new list of aliases. **Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet. */
            aliases?: components["schemas"]["MemberAlias"][];
            privacy?: components["schemas"]["MemberPrivacyChanges"];
        };
        /** @description Event: a member was created. */
        CreateMemberEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "CREATE_MEMBER";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the new member. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["MemberChanges"];
        };
        /** @description Event: a member is being updated. */
        UpdateMemberEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_MEMBER";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the member. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["MemberChanges"];
        };
        /** @description Event: a member was deleted. */
        DeleteMemberEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "DELETE_MEMBER";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID that the member had. */
            id: components["schemas"]["Uuid"];
            /** @description Always `null`. */
            data: null;
        };
        /** @description Privacy settings of a group that were part of a request. */
        GroupPrivacyChanges: {
            /** @description Who can see `name`. If `private`, others get the display name in `name`, or the real name if there is no display name. */
            name_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `description`. If `private`, others get `null`. */
            description_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `banner`. If `private`, others get `null`. */
            banner_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `icon`. If `private`, others get `null`. */
            icon_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the members of the group. If `private`, others get a 403 with code 30003, and an empty `members` array in the system's group list. */
            list_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see `created`. If `private`, others get `null`. */
            metadata_privacy?: components["schemas"]["PrivacyLevel"];
            /** @description Who can see the group in lists. If `private`, lists leave the group out for others; it can still be read by its reference. */
            visibility?: components["schemas"]["PrivacyLevel"];
        };
        /** @description Fields of a group that were part of its creation or update. Contains only the fields that were sent, changed or not, with the values as stored. */
        GroupChanges: {
            /** @description New short id of the group. Only PluralKit's staff can change it; the `uuid` stays the same. */
            id?: components["schemas"]["ShortId"];
            /** @description Name of the group, at most 100 UTF-16 code units. */
            name?: components["schemas"]["GroupName"];
            /** @description Display name, shown instead of the name. At most 100 UTF-16 code units. `null` if it was cleared. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Description of the group in Discord's Markdown, at most 1000 UTF-16 code units. `null` if it was cleared. */
            description?: components["schemas"]["Description"] | null;
            /**
             * @description URL of the icon, exactly as stored. The API may return it rewritten. `null` if it was cleared.
             * @example https://cdn.example.com/forest.png
             */
            icon?: string | null;
            /**
             * @description URL of the banner image, exactly as stored. `null` if it was cleared.
             * @example https://cdn.example.com/forest-banner.png
             */
            banner?: string | null;
            /** @description Color of the group, as six lower-case hexadecimal digits without `#`. Always public. `null` if it was cleared. */
            color?: components["schemas"]["Color"] | null;
            privacy?: components["schemas"]["GroupPrivacyChanges"];
        };
        /** @description Event: a group was created. */
        CreateGroupEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "CREATE_GROUP";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the new group. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["GroupChanges"];
        };
        /** @description Event: a group was updated. */
        UpdateGroupEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_GROUP";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the group. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["GroupChanges"];
        };
        /** @description Event: the members of a group changed. PluralKit never sends it, so its shape is not known. */
        UpdateGroupMembersEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_GROUP_MEMBERS";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Id of the event's subject, probably a UUID: the event is never sent. `null` is possible. */
            id: components["schemas"]["Uuid"] | null;
            /** @description Data of unknown shape: the event is never sent. `null` is possible. */
            data: Record<string, never> | null;
        };
        /** @description Event: a group was deleted. */
        DeleteGroupEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "DELETE_GROUP";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID that the group had. */
            id: components["schemas"]["Uuid"];
            /** @description Always `null`. */
            data: null;
        };
        /** @description Event: a Discord account was linked to the system. */
        LinkAccountEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "LINK_ACCOUNT";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Discord id of the account. */
            id: components["schemas"]["Snowflake"];
            /** @description Always `null`. */
            data: null;
        };
        /** @description Event: a Discord account was unlinked from the system. */
        UnlinkAccountEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UNLINK_ACCOUNT";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Discord id of the account. */
            id: components["schemas"]["Snowflake"];
            /** @description Always `null`. */
            data: null;
        };
        /** @description Settings of a system in one Discord server that were part of an update. Booleans that were sent as `null` are left out. */
        SystemGuildChanges: {
            /**
             * @description Whether the bot proxies this system's messages in this server. Initially `true`.
             * @example true
             */
            proxying_enabled?: boolean;
            /** @description Tag that is used in this server instead of the system's, at most 79 UTF-16 code units. `null` if it was cleared. */
            tag?: components["schemas"]["SystemTag"] | null;
            /**
             * @description Whether proxied names have a tag in this server. Initially `true`.
             * @example true
             */
            tag_enabled?: boolean;
            /**
             * @description URL of the system avatar in this server, exactly as stored. `null` if it was cleared.
             * @example https://cdn.example.com/example-system-here.png
             */
            avatar_url?: string | null;
            /** @description Name of the system in this server, at most 100 UTF-16 code units. `null` if it was cleared. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /** @description Format of proxied names in this server. `null` if it was cleared. */
            name_format?: components["schemas"]["NameFormat"] | null;
            /** @description Discord id of the server that the settings apply to. */
            guild_id: components["schemas"]["Snowflake"];
        };
        /** @description Event: the settings of the system in one Discord server were updated. */
        UpdateSystemGuildEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_SYSTEM_GUILD";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the server is in `data`. */
            id: null;
            data: components["schemas"]["SystemGuildChanges"];
        };
        /** @description Settings of a member in one Discord server that were part of an update. Contains only the fields that were sent, changed or not, with the values as stored. */
        MemberGuildChanges: {
            /** @description Name of the member in this server, at most 100 UTF-16 code units. `null` if it was cleared. */
            display_name?: components["schemas"]["DisplayName"] | null;
            /**
             * @description URL of the avatar in this server, exactly as stored. `null` if it was cleared.
             * @example https://cdn.example.com/robin-here.png
             */
            avatar_url?: string | null;
            /**
             * @description Whether proxied messages keep their proxy tags in this server. The API can't set it to `null`. `null` if the member's own setting applies.
             * @example true
             */
            keep_proxy?: boolean | null;
            /** @description Discord id of the server that the settings apply to. */
            guild_id: components["schemas"]["Snowflake"];
        };
        /** @description Event: the settings of a member in one Discord server are being updated. */
        UpdateMemberGuildEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_MEMBER_GUILD";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the member. In the other form of this event, it is a Discord id. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["MemberGuildChanges"];
        };
        /** @description Changes to a linked Discord account. */
        AccountChanges: {
            /**
             * @description Whether autoproxy is allowed for this account. Absent if something else changed.
             * @example true
             */
            allow_autoproxy?: boolean;
        };
        /** @description Event: a linked Discord account was updated. The server calls it `UPDATE_MEMBER_GUILD`, like another event; `id` tells them apart. */
        UpdateAccountEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_MEMBER_GUILD";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Discord id of the account. In the other form of this event, it is a UUID. */
            id: components["schemas"]["Snowflake"];
            data: components["schemas"]["AccountChanges"];
        };
        /** @description Event of the type `UPDATE_MEMBER_GUILD`. It has two forms, which `id` tells apart. */
        UpdateMemberGuildOrAccountEvent: components["schemas"]["UpdateMemberGuildEvent"] | components["schemas"]["UpdateAccountEvent"];
        /** @description Event: a message was proxied. */
        CreateMessageEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "CREATE_MESSAGE";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the message's id is in `data`. */
            id: null;
            /** @description The message, with system and member in the owner's view. */
            data: components["schemas"]["Message"];
        };
        /** @description Switch that was logged. */
        SwitchCreated: {
            /** @description UUID of the switch, the same as the event's `id`. */
            id: components["schemas"]["Uuid"];
            /** @description Time at which the switch was logged. If it was logged for another time, this is *not* its timestamp: an `UPDATE_SWITCH` with the right one is sent, too, before or after this event. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description **UUIDs** of the members, where the API has short ids. In no particular order, each once; empty for a switch-out. */
            members: components["schemas"]["Uuid"][];
        };
        /** @description Event: a switch was logged. */
        CreateSwitchEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "CREATE_SWITCH";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the switch. */
            id: components["schemas"]["Uuid"];
            data: components["schemas"]["SwitchCreated"];
        };
        /** @description New time of a switch. */
        SwitchTimeChange: {
            /** @description New timestamp as it was sent, with up to nine fractional digits. The stored one, which the API returns, has at most six. */
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description New members of a switch. */
        SwitchMembersChange: {
            /** @description **UUIDs** of the new members, where the API has short ids. In no particular order; empty for a switch-out. */
            members: components["schemas"]["Uuid"][];
        };
        /** @description Event: a switch was moved, or its members were replaced. */
        UpdateSwitchEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_SWITCH";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID of the switch. */
            id: components["schemas"]["Uuid"];
            /** @description Either the new timestamp or the new members, never both. */
            data: components["schemas"]["SwitchTimeChange"] | components["schemas"]["SwitchMembersChange"];
        };
        /** @description Event: a switch was deleted. */
        DeleteSwitchEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "DELETE_SWITCH";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description UUID that the switch had. */
            id: components["schemas"]["Uuid"];
            /** @description Always `null`. */
            data: null;
        };
        /** @description Event: all switches of the system were deleted. */
        DeleteAllSwitchesEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "DELETE_ALL_SWITCHES";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the event is about the system as a whole. */
            id: null;
            /** @description Always `null`. */
            data: null;
        };
        /** @description Event: data was imported into the system. */
        SuccessfulImportEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "SUCCESSFUL_IMPORT";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: the event is about the system as a whole. */
            id: null;
            /** @description Always `null`. */
            data: null;
        };
        /** @description Autoproxy settings that were part of an update. */
        AutoproxyChanges: {
            /** @description New autoproxy mode. Absent if the request had no mode. */
            autoproxy_mode?: components["schemas"]["AutoproxyMode"];
            /**
             * @description **UUID** of the member that is chosen or latched; the API has a short id in this field. Absent if the request had no member.
             *     `null` in the modes `off` and `front`, even if the request had no member.
             */
            autoproxy_member?: components["schemas"]["Uuid"] | null;
            /** @description Time of the last message that was proxied in latch mode. Only in events that the bot causes. */
            last_latch_timestamp?: components["schemas"]["Timestamp"];
            /** @description Discord id of the server. `null` if the autoproxy settings are not those of a single server. */
            guild_id: components["schemas"]["Snowflake"] | null;
            /** @description Discord id of the channel. `null` for now, because autoproxy can't be set for a single channel yet. */
            channel_id: components["schemas"]["Snowflake"] | null;
        };
        /** @description Event: autoproxy settings are being updated. */
        UpdateAutoproxyEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "UPDATE_AUTOPROXY";
            signing_token: components["schemas"]["SigningToken"];
            /** @description UUID of the system, not its short id. */
            system_id: components["schemas"]["Uuid"];
            /** @description Always `null`: server and member are in `data`. */
            id: null;
            data: components["schemas"]["AutoproxyChanges"];
        };
        /** @description Any event that PluralKit sends to a webhook. `type` says which; `UPDATE_MEMBER_GUILD` has two forms, which `id` tells apart. */
        DispatchEvent: components["schemas"]["PingEvent"] | components["schemas"]["UpdateSystemEvent"] | components["schemas"]["UpdateSettingsEvent"] | components["schemas"]["CreateMemberEvent"] | components["schemas"]["UpdateMemberEvent"] | components["schemas"]["DeleteMemberEvent"] | components["schemas"]["CreateGroupEvent"] | components["schemas"]["UpdateGroupEvent"] | components["schemas"]["UpdateGroupMembersEvent"] | components["schemas"]["DeleteGroupEvent"] | components["schemas"]["LinkAccountEvent"] | components["schemas"]["UnlinkAccountEvent"] | components["schemas"]["UpdateSystemGuildEvent"] | components["schemas"]["UpdateMemberGuildEvent"] | components["schemas"]["UpdateAccountEvent"] | components["schemas"]["CreateMessageEvent"] | components["schemas"]["CreateSwitchEvent"] | components["schemas"]["UpdateSwitchEvent"] | components["schemas"]["DeleteSwitchEvent"] | components["schemas"]["DeleteAllSwitchesEvent"] | components["schemas"]["SuccessfulImportEvent"] | components["schemas"]["UpdateAutoproxyEvent"];
    };
    responses: {
        /** @description The path, the query or the body can't be parsed. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description The request needs a valid token and has none: the path contains `@me`, or the request changes members or groups. */
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
        /** @description No system has this reference. */
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
        /** @description The rate-limit bucket is full. Send nothing to this bucket for one second: waiting for `retry_after` milliseconds is not enough, see Rate limits. */
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
        /** @description The server failed, or the request contains a value that the server can't handle. In the second case it is useless to retry, see Errors. */
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
        /** @description The body can't be parsed or contains no known field (code 0), or its fields have invalid values (code 40001). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description The system in the path is not the token's own. The server also responds with this error if the token is missing or wrong and the path names a system by its id. */
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
        /** @description The `Content-Type` of the body is not JSON. The server checks this before anything else in the body, the path and the query. */
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
        /** @description Autoproxy was requested without `guild_id`, or with `channel_id`. */
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
        /** @description No system has this reference (code 20001), or the system has no settings in this Discord server (code 20009). */
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
        /** @description The system's `member_list_privacy` is private. */
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
        /** @description The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of members (code 40007, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description No member has this reference. */
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
        /** @description The change was made. The response has no body. */
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
        /** @description The member belongs to a system other than the token's own. */
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
        /** @description The system's `group_list_privacy` is private. */
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
        /** @description No member has this reference (code 20002). Older revisions of the server respond with code 20003, which names the reference. */
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
        /** @description No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20004, which doesn't name the reference). Nothing is changed. */
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
        /** @description No member has the reference in the path (code 20002), or a group in the list is not one of the token's own system (code 20005). Nothing is changed. */
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
        /** @description No member has this reference (code 20002), or the member has no settings in this Discord server (code 20010). */
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
        /** @description The body can't be parsed (code 0), its fields have invalid values (code 40001), or the system has reached its maximum number of groups (code 40008, checked first). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description No group has this reference. */
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
        /** @description The group belongs to a system other than the token's own. */
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
        /** @description The group's `list_privacy` is private. */
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
        /** @description No group has the reference in the path (code 20004), or a member in the list is not one of the token's own system (code 20003). Nothing is changed. */
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
        /** @description The system's `front_history_privacy` is private. */
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
        /** @description The body can't be parsed (code 0), it names a member twice (code 40003), the switch would change nothing (code 40004), or the system already has a switch at exactly this time (code 40005). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description No system has the reference in the path (code 20001), or a member in the list is not one of the token's own system (code 20003). */
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
        /** @description The system has never logged a switch. The response has no body. */
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
        /** @description The system's `front_privacy` is private. */
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
        /** @description The path can't be parsed (code 0). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description No system has this reference (code 20001), no switch has this UUID (code 20007), or the switch belongs to another system or is hidden from the caller (code 20008). */
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
        /** @description The body or the time can't be parsed (code 0), the time is missing (code 40001), or the system already has a switch at exactly this time (code 40005). Older revisions of the server respond with code 40006 if the switch id is not a UUID. If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description The body can't be parsed (code 0), it names a member twice (code 40003), or the switch already has these members (code 40004). If the request has no `User-Agent`, the response is a 400 with an **empty body**. */
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
        /** @description The system in the path is not the token's own or there is no valid token (code 0), or a member in the list belongs to another system (code 30008). */
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
        /** @description No system has this reference (code 20001), no switch has this UUID (code 20007), the switch belongs to another system (code 20008), or no member has a reference in the list (code 20003). */
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
        /** @description The message was not proxied, or it is an original message that was proxied more than 30 minutes ago. */
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
         * @description The event was received. PluralKit waits 10 seconds for the response, doesn't follow redirects and ignores the outcome: it never sends
         *     an event again, and failures don't disable the webhook.
         */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The `signing_token` is not the one that the bot showed when the webhook was set. The event is not from PluralKit and was ignored. */
        WrongSigningToken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
         * @example exampl
         */
        SystemRef: components["schemas"]["SystemRef"];
        /**
         * @description Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
         * @example 823450000000000001
         */
        AutoproxyGuildId: components["schemas"]["Snowflake"];
        /**
         * @deprecated
         * @description Discord id of a channel. Reserved: the server responds with a 501 if it is present.
         * @example 834560000000000001
         */
        AutoproxyChannelId: components["schemas"]["Snowflake"];
        /**
         * @description Discord id of the server (guild).
         * @example 823450000000000001
         */
        GuildId: components["schemas"]["Snowflake"];
        /**
         * @description Reference of the member: its short id or UUID.
         * @example robins
         */
        MemberRef: components["schemas"]["MemberRef"];
        /**
         * @description Whether each group contains the UUIDs of its members.
         * @example true
         */
        WithMembers: boolean;
        /**
         * @description Reference of the group: its short id or UUID.
         * @example forest
         */
        GroupRef: components["schemas"]["GroupRef"];
        /**
         * @description Timestamp before which switches are returned, exclusive. The default is now, so switches in the future are left out.
         * @example 2026-11-20T18:30:00.123456Z
         */
        SwitchesBefore: components["schemas"]["StrictTimestamp"];
        /**
         * @description Maximum number of switches to return. A larger number than 100 counts as 100; a negative one is a 500.
         * @example 50
         */
        SwitchesLimit: number;
        /**
         * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
         * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
         */
        SwitchRef: components["schemas"]["UuidInPath"];
        /**
         * @description Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
         * @example 1573408883081347079
         */
        MessageId: components["schemas"]["Snowflake"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests per second that the rate-limit bucket allows: 10 for reads, 3 for updates, or more if the limit was raised. In a burst it allows one request fewer.
         * @example 10
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the rate-limit bucket. The server rejects the last one: with `n`, you can send `n - 1` more requests now.
         * @example 8
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description Time of the reset, documented as milliseconds since 1970. The server sends whole **seconds** since 1970, and always the current second, so don't use it.
         * @example 1763664310
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Scope of the rate-limit bucket that the request was counted in. Documented are `generic_get`, `generic_update` and `message`. The server also sends `own_system_get` and `own_system_update` for
         *     requests to the token's own system, and `token2` for one registered app. It never sends `message`: looking up a message counts as `generic_get`.
         * @example generic_get
         */
        "X-RateLimit-Scope": string;
        /**
         * @description Git commit of the running server. Sent with successful responses and with 415, not with other errors.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system, as the caller may see it. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
            /** @description The updated system, as its owner sees it. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All settings for the owner, the public settings for everyone else. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
            /** @description The updated settings, with `card_show_color_hex` and without the default of `name_format`. */
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
            query: {
                /**
                 * @description Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
                 * @example 823450000000000001
                 */
                guild_id: components["parameters"]["AutoproxyGuildId"];
                /**
                 * @deprecated
                 * @description Discord id of a channel. Reserved: the server responds with a 501 if it is present.
                 * @example 834560000000000001
                 */
                channel_id?: components["parameters"]["AutoproxyChannelId"];
            };
            header?: never;
            path: {
                /**
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The autoproxy settings in this Discord server. */
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
            query: {
                /**
                 * @description Discord id of the server (guild). Without it, the server responds with a 501, because autoproxy settings for all servers at once don't exist yet. `0` has settings of its own.
                 * @example 823450000000000001
                 */
                guild_id: components["parameters"]["AutoproxyGuildId"];
                /**
                 * @deprecated
                 * @description Discord id of a channel. Reserved: the server responds with a 501 if it is present.
                 * @example 834560000000000001
                 */
                channel_id?: components["parameters"]["AutoproxyChannelId"];
            };
            header?: never;
            path: {
                /**
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
            /** @description The updated autoproxy settings in this Discord server. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings in this Discord server. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description Discord id of the server (guild).
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
            /** @description The updated settings in this Discord server. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members that the caller may see. */
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
            /** @description The new member, as its owner sees it. */
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, as the caller may see it. */
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
                 * @description Reference of the member: its short id or UUID.
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
                 * @description Reference of the member: its short id or UUID.
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
            /** @description The updated member, as its owner sees it. */
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups that the caller may see. */
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
                 * @description Reference of the member: its short id or UUID.
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
                 * @description Reference of the member: its short id or UUID.
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
                 * @description Reference of the member: its short id or UUID.
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * @description Discord id of the server (guild).
                 * @example 823450000000000001
                 */
                guildId: components["parameters"]["GuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings in this Discord server. */
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
                 * @description Reference of the member: its short id or UUID.
                 * @example robins
                 */
                memberRef: components["parameters"]["MemberRef"];
                /**
                 * @description Discord id of the server (guild).
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
            /** @description The updated settings in this Discord server. */
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
            query?: {
                /**
                 * @description Whether each group contains the UUIDs of its members.
                 * @example true
                 */
                with_members?: components["parameters"]["WithMembers"];
            };
            header?: never;
            path: {
                /**
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups that the caller may see, with `members` only on request. */
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
            /** @description The new group, as its owner sees it. */
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
                 * @description Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, as the caller may see it. */
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
                 * @description Reference of the group: its short id or UUID.
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
                 * @description Reference of the group: its short id or UUID.
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
            /** @description The updated group, as its owner sees it. */
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
                 * @description Reference of the group: its short id or UUID.
                 * @example forest
                 */
                groupRef: components["parameters"]["GroupRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members that the caller may see. */
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
                 * @description Reference of the group: its short id or UUID.
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
                 * @description Reference of the group: its short id or UUID.
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
                 * @description Reference of the group: its short id or UUID.
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
            query?: {
                /**
                 * @description Timestamp before which switches are returned, exclusive. The default is now, so switches in the future are left out.
                 * @example 2026-11-20T18:30:00.123456Z
                 */
                before?: components["parameters"]["SwitchesBefore"];
                /**
                 * @description Maximum number of switches to return. A larger number than 100 counts as 100; a negative one is a 500.
                 * @example 50
                 */
                limit?: components["parameters"]["SwitchesLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The switches, newest first. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
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
            /** @description The new switch. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest switch. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
                 * @example c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706
                 */
                switchRef: components["parameters"]["SwitchRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The switch. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
            /** @description The moved switch. */
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
                 * @description Reference of the system: `@me` for the token's own system, its short id, its UUID, or the Discord id of a linked account.
                 * @example exampl
                 */
                systemRef: components["parameters"]["SystemRef"];
                /**
                 * @description UUID of the switch. The server responds to anything that is not a UUID with a 500.
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
            /** @description The updated switch, with its members in the order sent. */
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
                 * @description Discord id of the proxied message, or, for 30 minutes after it was proxied, of the original message.
                 * @example 1573408883081347079
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proxied message. */
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
            /** @description The `signing_token` is correct. With any other status, the bot rejects the URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The `signing_token` is wrong. With any other status, the bot rejects the URL. */
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
