import { type Random, seededRandom } from '../random.js'
import type { SeedFile, SeedMember, SeedSwitch } from './seed-file.js'

export interface GeneratedSize {
  members?: number
  groups?: number
  switches?: number
  /** When the latest switch was, in milliseconds since 1970. */
  untilMs?: number
  /** The token of the system. */
  token?: string
  random?: Random
}

const names = ['Robin', 'Juniper', 'Ashley', 'Rowan', 'Wren', 'Sage', 'Linden', 'Heather', 'Clover', 'Aspen']
const pronouns = ['they/them', 'she/her', 'he/him', 'it/its', null]
const maxFronters = 3
const averageGapMs = 6 * 60 * 60 * 1000

/** A system of any size. The same size gives the same system. */
export function generateSeed(size: GeneratedSize = {}): SeedFile {
  const {
    members = 10,
    groups = 3,
    switches = 100,
    untilMs = Date.UTC(2026, 0, 1),
    random = seededRandom(1),
  } = size
  const keys = Array.from({ length: members }, (_, index) => `m${index}`)
  return {
    systems: [
      {
        key: 'generated',
        token: size.token ?? 'GENERATED+SYSTEM+TOKEN+only+for+the+sandbox+and+its+tests+000001',
        system: { name: 'Generated System', tag: '| Generated' },
        settings: {
          member_limit_override: Math.max(members, 1000),
          group_limit_override: Math.max(groups, 250),
        },
        members: keys.map((key, index) => generateMember(key, index, random)),
        groups: Array.from({ length: groups }, (_, index) => ({
          name: `Group ${index + 1}`,
          members: keys.filter(() => random() < 1 / groups),
        })),
        switches: generateSwitches(switches, keys, untilMs, random),
      },
    ],
  }
}

function generateMember(key: string, index: number, random: Random): SeedMember {
  return {
    key,
    name: `${names[index % names.length]} ${Math.floor(index / names.length) + 1}`,
    pronouns: pick(pronouns, random) ?? null,
    color: Math.floor(random() * 0x1000000)
      .toString(16)
      .padStart(6, '0'),
    proxy_tags: [{ prefix: `${index + 1}:`, suffix: null }],
  }
}

function generateSwitches(count: number, keys: string[], untilMs: number, random: Random): SeedSwitch[] {
  let time = untilMs
  return Array.from({ length: count }, () => {
    const members: string[] = []
    for (let count = Math.floor(random() * (maxFronters + 1)); count > 0; count--) {
      const key = pick(keys, random)
      if (key !== undefined && !members.includes(key)) members.push(key)
    }
    const timestamp = new Date(time).toISOString()
    time -= Math.ceil(random() * 2 * averageGapMs)
    return { timestamp, members }
  })
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]
