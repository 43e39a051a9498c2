// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description Reference of a member in a path: a short id or a UUID. */
        MemberRef: components["schemas"]["ShortIdInPath"] | components["schemas"]["UuidInPath"];
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
        /** @description Reference of a group in a path: a short id or a UUID. */
        GroupRef: components["schemas"]["ShortIdInPath"] | components["schemas"]["UuidInPath"];
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
        /** @description Switch with its complete members, in front order. */
        FullSwitch: {
            /** @description UUID of the switch. Switches have no short id. */
            id: components["schemas"]["Uuid"];
            /** @description Time at which the members started to front. The response to a new switch repeats the timestamp as sent, with up to nine fractional digits; later responses have at most six. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Members in front order, private members included. Empty for a switch-out. Deleted members are removed. */
            members: components["schemas"]["Member"][];
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
    };
    responses: {
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
    };
    parameters: {
        /**
         * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
         * @example example-dashboard/1.0 (dev@example.com)
         */
        UserAgent: string;
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
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
        };
    };
    updateSystem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
        };
    };
    getSystemSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemSettingsView"];
                };
            };
        };
    };
    updateSystemSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedSystemSettings"];
                };
            };
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
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autoproxy"];
                };
            };
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
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autoproxy"];
                };
            };
        };
    };
    getSystemGuildSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemGuildSettings"];
                };
            };
        };
    };
    updateSystemGuildSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemGuildSettings"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    listMemberGroups: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
        };
    };
    addMemberGroups: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    removeMemberGroups: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    overwriteMemberGroups: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    getMemberGuildSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuildSettings"];
                };
            };
        };
    };
    updateMemberGuildSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuildSettings"];
                };
            };
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
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    removeGroupMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    overwriteGroupMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Switch"][];
                };
            };
        };
    };
    createSwitch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
        };
    };
    getFronters: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
            204: components["responses"]["NoSwitchYet"];
        };
    };
    getSwitch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
        };
    };
    deleteSwitch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
        };
    };
    updateSwitch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
        };
    };
    updateSwitchMembers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullSwitch"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name and version of your program, and how to reach you. Without it, the server responds with a 400 and an empty body.
                 * @example example-dashboard/1.0 (dev@example.com)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
}
