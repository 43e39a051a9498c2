import type { components } from '../../src/generated/schema.js'
import type { SeedFile } from '../../src/seed/seed-file.js'
import type { OpenApiDocument } from './document.js'

type Schemas = components['schemas']

/** The Example System as a seed, put together from the document's own examples. */
export function exampleSeed(document: OpenApiDocument): SeedFile {
  const example = <T>(name: string) => document.components.examples[name]?.value as T
  const members = example<Schemas['Member'][]>('ExampleMembers')
  const keyOfUuid = new Map(members.map(({ id, uuid }) => [uuid, id]))
  const message = example<Schemas['Message']>('OwnMessage')
  const orphan = example<Schemas['Message']>('OrphanedMessage')
  const settings = example<Schemas['UpdatedSystemSettings']>('UpdatedSettings')
  const guild = message.guild as string
  const orNull = (text: string) => text || null

  return {
    systems: [
      {
        key: 'example',
        token: document.components.securitySchemes.token['x-example'],
        accounts: [{ id: message.sender }],
        system: example('ExampleSystem'),
        // The owner's view shows a default where no format is stored, and lacks one key.
        settings: {
          ...example<Schemas['SystemSettings']>('ExampleSettings'),
          card_show_color_hex: settings.card_show_color_hex,
          name_format: settings.name_format,
        },
        members: members.map(({ system, ...member }) => ({ ...member, key: member.id })),
        groups: example<(Schemas['Group'] & { members: string[] })[]>('ExampleGroupsWithMembers').map(
          ({ system, ...group }) => ({
            ...group,
            key: group.id,
            members: group.members.map((uuid) => keyOfUuid.get(uuid) as string),
          }),
        ),
        switches: example('ExampleSwitches'),
        guilds: [
          { guild_id: guild, ...example<Schemas['SystemGuildSettings']>('ExampleSystemGuildSettings') },
        ],
        memberGuilds: [
          {
            member: members[0]?.id as string,
            guild_id: guild,
            ...example<Schemas['MemberGuildSettings']>('ExampleMemberGuildSettings'),
          },
        ],
        autoproxy: [{ guild_id: guild, ...example<Schemas['Autoproxy']>('AutoproxyLatch') }],
      },
    ],
    messages: [
      {
        ...pickIds(message),
        original: orNull(message.original),
        member: message.member?.id ?? null,
        recent: true,
      },
      { ...pickIds(orphan), original: orNull(orphan.original), member: null },
    ],
  }
}

const pickIds = ({ id, sender, channel, guild }: Schemas['Message']) => ({ id, sender, channel, guild })

export function renderExampleSystem(document: OpenApiDocument): string {
  const seed = JSON.stringify(exampleSeed(document), null, 2)
  return `import type { SeedFile } from '../seed/seed-file.js'\n\nexport const exampleSystem: SeedFile = ${seed}\n`
}
