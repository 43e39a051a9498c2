// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { SeedFile } from '../seed/seed-file.js'

export const exampleSystem: SeedFile = {
  "systems": [
    {
      "key": "example",
      "token": "EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001",
      "accounts": [
        {
          "id": "812340000000000001"
        }
      ],
      "system": {
        "id": "exampl",
        "uuid": "5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34",
        "name": "Example System",
        "description": "We are made up, so that you can try things.",
        "tag": "| Example",
        "pronouns": "they/them",
        "avatar_url": "https://cdn.example.com/example-system.png",
        "banner": null,
        "color": "1F6FEB",
        "created": "2021-02-19T15:09:08.547613Z",
        "webhook_url": null,
        "privacy": {
          "name_privacy": "public",
          "avatar_privacy": "public",
          "description_privacy": "private",
          "banner_privacy": "public",
          "pronoun_privacy": "public",
          "member_list_privacy": "public",
          "group_list_privacy": "public",
          "front_privacy": "public",
          "front_history_privacy": "public"
        }
      },
      "settings": {
        "timezone": "Europe/Berlin",
        "pings_enabled": true,
        "latch_timeout": null,
        "member_default_private": false,
        "group_default_private": false,
        "show_private_info": true,
        "member_limit": 1000,
        "group_limit": 250,
        "case_sensitive_proxy_tags": true,
        "proxy_error_message_enabled": true,
        "hid_display_split": false,
        "hid_display_caps": false,
        "hid_list_padding": "off",
        "proxy_switch": "new",
        "name_format": null,
        "description_templates": [
          "Pronouns:\nLikes:"
        ],
        "card_show_color_hex": false
      },
      "members": [
        {
          "id": "robins",
          "uuid": "0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11",
          "name": "Robin",
          "display_name": "Robin of the Forest",
          "color": "d1495b",
          "birthday": "1998-05-17",
          "pronouns": "they/them",
          "avatar_url": "https://cdn.example.com/robin.png",
          "webhook_avatar_url": "https://cdn.example.com/robin-proxy.png",
          "banner": "https://cdn.example.com/robin-banner.png",
          "description": "Likes *long* walks and short sentences.",
          "created": "2021-02-20T10:11:12.131415Z",
          "keep_proxy": false,
          "tts": false,
          "autoproxy_enabled": true,
          "message_count": 42,
          "last_message_timestamp": "2026-11-20T18:45:10.25Z",
          "proxy_tags": [
            {
              "prefix": "R:",
              "suffix": null
            },
            {
              "prefix": "[",
              "suffix": "]"
            }
          ],
          "privacy": {
            "visibility": "public",
            "name_privacy": "public",
            "description_privacy": "public",
            "banner_privacy": "public",
            "birthday_privacy": "public",
            "pronoun_privacy": "public",
            "avatar_privacy": "public",
            "metadata_privacy": "public",
            "proxy_privacy": "public"
          },
          "key": "robins"
        },
        {
          "id": "junipr",
          "uuid": "7c2d9e40-15ab-4b8e-8a63-91f0c4d7e522",
          "name": "Juniper",
          "display_name": null,
          "color": null,
          "birthday": "0004-02-29",
          "pronouns": null,
          "avatar_url": null,
          "webhook_avatar_url": null,
          "banner": null,
          "description": null,
          "created": "2021-03-01T08:00:00Z",
          "keep_proxy": false,
          "tts": false,
          "autoproxy_enabled": true,
          "message_count": 0,
          "last_message_timestamp": null,
          "proxy_tags": [],
          "privacy": {
            "visibility": "public",
            "name_privacy": "public",
            "description_privacy": "public",
            "banner_privacy": "public",
            "birthday_privacy": "public",
            "pronoun_privacy": "public",
            "avatar_privacy": "public",
            "metadata_privacy": "public",
            "proxy_privacy": "public"
          },
          "key": "junipr"
        },
        {
          "id": "ashley",
          "uuid": "e4a81f37-6c0d-4d29-a5b7-3f8e2d61b033",
          "name": "Ashley",
          "display_name": "Ash",
          "color": "2e86ab",
          "birthday": "0001-11-02",
          "pronouns": "she/her",
          "avatar_url": "https://cdn.example.com/ashley.png",
          "webhook_avatar_url": null,
          "banner": null,
          "description": "Only we read this.",
          "created": "2022-07-04T20:30:40.506Z",
          "keep_proxy": true,
          "tts": false,
          "autoproxy_enabled": true,
          "message_count": 7,
          "last_message_timestamp": "2026-11-19T21:03:02.1Z",
          "proxy_tags": [
            {
              "prefix": null,
              "suffix": "-ash"
            }
          ],
          "privacy": {
            "visibility": "private",
            "name_privacy": "private",
            "description_privacy": "private",
            "banner_privacy": "public",
            "birthday_privacy": "private",
            "pronoun_privacy": "private",
            "avatar_privacy": "private",
            "metadata_privacy": "private",
            "proxy_privacy": "private"
          },
          "key": "ashley"
        }
      ],
      "groups": [
        {
          "id": "forest",
          "uuid": "2f9d6b18-70c4-4e53-8b2a-c6e10f35d844",
          "name": "Forest",
          "display_name": null,
          "description": "Those who would rather be outside.",
          "icon": "https://cdn.example.com/forest.png",
          "banner": null,
          "color": "2d6a4f",
          "created": "2021-03-05T12:00:00.5Z",
          "privacy": {
            "name_privacy": "public",
            "description_privacy": "public",
            "banner_privacy": "public",
            "icon_privacy": "public",
            "list_privacy": "public",
            "metadata_privacy": "public",
            "visibility": "public"
          },
          "members": [
            "robins",
            "junipr"
          ],
          "key": "forest"
        },
        {
          "id": "nights",
          "uuid": "9a3c5e72-4b16-4fd8-9e01-5d7b2c8f6a55",
          "name": "Night shift",
          "display_name": "Nights",
          "description": null,
          "icon": null,
          "banner": null,
          "color": null,
          "created": "2022-07-04T21:00:00Z",
          "privacy": {
            "name_privacy": "public",
            "description_privacy": "public",
            "banner_privacy": "public",
            "icon_privacy": "public",
            "list_privacy": "private",
            "metadata_privacy": "private",
            "visibility": "public"
          },
          "members": [
            "ashley"
          ],
          "key": "nights"
        }
      ],
      "switches": [
        {
          "id": "c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706",
          "timestamp": "2026-11-20T18:30:00.123456Z",
          "members": [
            "robins",
            "junipr"
          ]
        },
        {
          "id": "6e0d4b92-f351-4a87-9c7e-1b2a3d4c5e66",
          "timestamp": "2026-11-20T08:15:00Z",
          "members": [
            "ashley"
          ]
        },
        {
          "id": "3d5b8f10-9a7c-4e2d-86f4-7c1e0a9b2d77",
          "timestamp": "2026-11-19T22:00:00.5Z",
          "members": []
        }
      ],
      "guilds": [
        {
          "guild_id": "823450000000000001",
          "proxying_enabled": true,
          "tag": "| Ex",
          "tag_enabled": true,
          "avatar_url": null,
          "display_name": "Examples",
          "name_format": null
        }
      ],
      "memberGuilds": [
        {
          "member": "robins",
          "guild_id": "823450000000000001",
          "display_name": "Robin (here)",
          "avatar_url": "https://cdn.example.com/robin-here.png",
          "keep_proxy": true
        }
      ],
      "autoproxy": [
        {
          "guild_id": "823450000000000001",
          "autoproxy_mode": "latch",
          "autoproxy_member": "robins",
          "last_latch_timestamp": "2026-11-20T18:45:10.25Z"
        }
      ]
    }
  ],
  "messages": [
    {
      "id": "1573408883081347079",
      "sender": "812340000000000001",
      "channel": "834560000000000001",
      "guild": "823450000000000001",
      "original": "1573408878341652485",
      "member": "robins",
      "recent": true
    },
    {
      "id": "529629865574400000",
      "sender": "812340000000000001",
      "channel": "834560000000000001",
      "guild": null,
      "original": null,
      "member": null
    }
  ]
}
