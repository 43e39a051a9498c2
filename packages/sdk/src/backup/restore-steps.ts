import type { PluralKit } from '../client/client.js'
import { isApiError, isValidationError } from '../errors/guards.js'
import { ErrorCode } from '../generated/error-codes.js'
import type { Switch, Timestamp } from '../generated/models.js'
import { timestampFromMicros, timestampToMicros } from '../values/timestamp.js'
import type { Backup } from './backup.js'
import { inParallel } from './in-parallel.js'
import { createOnce, type Persistence, persistently } from './persistently.js'
import type { RestorePlan, RestoreStep } from './restore-plan.js'

type Step<Kind extends RestoreStep['kind']> = Extract<RestoreStep, { kind: Kind }>

/** Told of each step that is over, and why it failed if it did. */
type OnDone = (step: RestoreStep, reason?: string) => void

/** So many requests are under way at once: enough for three changes a second over a slow connection. */
const concurrency = 4

/** Steps of a stage don't depend on each other; stages do. */
const stages: readonly (readonly RestoreStep['kind'][])[] = [
  ['updateSystem', 'updateSettings'],
  ['createMember', 'updateMember'],
  ['createGroup', 'updateGroup'],
  ['addGroupMembers', 'removeGroupMembers'],
  ['createSwitch', 'updateSwitch'],
  ['updateGuild', 'updateMemberGuild', 'updateAutoproxy'],
  ['deleteSwitch', 'deleteGroup', 'deleteMember'],
]

/** Makes the function that carries out steps of a plan. */
export function createStepRunner(
  pk: PluralKit,
  plan: RestorePlan,
  current: Backup,
  persistence: Persistence,
): (steps: readonly RestoreStep[], onDone: OnDone) => Promise<void> {
  const { signal } = persistence
  // A creation is repeated here alone, after a look whether it is there.
  const once = { signal, retry: false } as const
  const memberIds = new Map(Object.entries(plan.ids.members))
  const groupIds = new Map(Object.entries(plan.ids.groups))
  const known = {
    members: new Set(current.members.map(({ uuid }) => uuid)),
    groups: new Set(current.groups.map(({ uuid }) => uuid)),
    moments: new Set(
      [...current.switches, ...plan.backup.switches].map(({ timestamp }) => timestampToMicros(timestamp)),
    ),
  }
  const insist = <Result>(action: () => PromiseLike<Result>) => persistently(action, persistence)
  // Of members that could not be created nothing is said here: their own step has failed.
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => memberIds.get(key) ?? [])

  return async (steps, onDone) => {
    for (const kinds of stages) {
      const stage = steps.filter(({ kind }) => kinds.includes(kind))
      // The newest switch first and alone: once it is there, no other one is compared with the front (40004).
      const first = kinds.includes('createSwitch') ? stage.splice(0, 1) : []
      await inParallel(
        first.map((step) => [step]),
        1,
        runAll,
      )
      await inParallel(byName(stage), concurrency, runAll)
    }

    async function runAll(sameName: readonly RestoreStep[]): Promise<void> {
      for (const step of sameName) onDone(step, await run(step))
    }
  }

  /** Returns why the API rejected the step; throws if nothing else would work either. */
  async function run(step: RestoreStep): Promise<string | undefined> {
    try {
      await carryOut(step)
      return undefined
    } catch (error) {
      if (!isApiError(error) || error.status >= 500 || [401, 403, 429].includes(error.status)) throw error
      if (!isValidationError(error) || !('body' in step)) return error.message
      // Everything else is still worth having.
      const bad = Object.keys(error.errors)
      const body = Object.fromEntries(Object.entries(step.body).filter(([key]) => !bad.includes(key)))
      const isEmpty = Object.keys(body).length === 0 || bad.includes('name')
      if (isEmpty || Object.keys(body).length === Object.keys(step.body).length) return error.message
      const reason = await run({ ...step, body } as RestoreStep)
      return reason === undefined ? error.message : `${error.message} ${reason}`
    }
  }

  function carryOut(step: RestoreStep): Promise<unknown> {
    switch (step.kind) {
      case 'updateSystem':
        return insist(() => pk.systems.update('@me', step.body, { signal }))
      case 'updateSettings':
        return insist(() => pk.systems.updateSettings('@me', step.body, { signal }))
      case 'createMember':
        return createMember(step)
      case 'updateMember':
        return insist(() => pk.members.update(step.id, step.body, { signal }))
      case 'createGroup':
        return createGroup(step)
      case 'updateGroup':
        return insist(() => pk.groups.update(step.id, step.body, { signal }))
      case 'addGroupMembers':
        return addGroupMembers(step)
      case 'removeGroupMembers':
        return insist(() => pk.groups.removeMembers(step.id, step.members as [string], { signal }))
      case 'createSwitch':
        return createSwitch(step)
      case 'updateSwitch':
        return updateSwitch(step.timestamp, idsOf(step.members))
      case 'updateGuild':
        return insist(() => pk.systems.updateGuildSettings('@me', step.guildId, step.body, { signal }))
      case 'updateMemberGuild':
        return updateMemberGuild(step)
      case 'updateAutoproxy':
        return updateAutoproxy(step)
      case 'deleteSwitch':
        return deleteSwitch(step)
      case 'deleteGroup':
        return insist(() => pk.groups.delete(step.id, { signal }))
      case 'deleteMember':
        return insist(() => pk.members.delete(step.id, { signal }))
    }
  }

  async function createMember({ key, name, body }: Step<'createMember'>): Promise<void> {
    const find = async () =>
      (await pk.members.list('@me', { signal })).find(
        (member) => member.name === name && !known.members.has(member.uuid),
      )
    const created = await createOnce(() => pk.members.create(body, once), find, persistence)
    known.members.add(created.uuid)
    memberIds.set(key, created.id)
  }

  async function createGroup({ key, name, body }: Step<'createGroup'>): Promise<void> {
    const find = async () =>
      (await pk.groups.list('@me', { signal })).find(
        (group) => group.name === name && !known.groups.has(group.uuid),
      )
    const created = await createOnce(() => pk.groups.create(body, once), find, persistence)
    known.groups.add(created.uuid)
    groupIds.set(key, created.id)
  }

  async function addGroupMembers({ key, members }: Step<'addGroupMembers'>): Promise<void> {
    const group = groupIds.get(key)
    const ids = idsOf(members)
    if (group === undefined || ids.length === 0) return
    await insist(() => pk.groups.addMembers(group, ids as [string], { signal }))
  }

  async function createSwitch({ timestamp, members: keys }: Step<'createSwitch'>): Promise<void> {
    const members = idsOf(keys)
    const create = (fronters: string[]) =>
      createOnce<unknown>(
        () => pk.switches.create('@me', { members: fronters, timestamp }, once),
        async () => (await switchesAt(timestamp))[0] ?? (await moveStray(timestamp, fronters)),
        persistence,
      )
    try {
      await create(members)
    } catch (error) {
      if (isApiError(error, ErrorCode.TimestampTaken)) return
      if (!isApiError(error, ErrorCode.SameFronters)) throw error
      // The same front as before can't be logged, but a switch can be changed to it.
      await create(members.length > 0 ? [] : [...memberIds.values()].slice(0, 1))
      await updateSwitch(timestamp, members)
    }
  }

  /** The switches at a moment. There can be several. */
  async function switchesAt(timestamp: Timestamp): Promise<Switch[]> {
    const micros = timestampToMicros(timestamp)
    const before = timestampFromMicros(micros + 1n)
    const page = await pk.switches.list('@me', { query: { before, limit: 10 }, signal })
    return page.filter((entry) => timestampToMicros(entry.timestamp) === micros)
  }

  /**
   * The server logs a switch for now and then moves it (D54). If that was interrupted, it is the newest one that nobody knows; it is moved to
   * where it belongs.
   */
  async function moveStray(timestamp: Timestamp, members: readonly string[]): Promise<unknown> {
    const newest = await pk.switches.list('@me', { query: { limit: 5 }, signal })
    const wanted = [...members].sort().join()
    const stray = newest.find(
      (entry) =>
        !known.moments.has(timestampToMicros(entry.timestamp)) && [...entry.members].sort().join() === wanted,
    )
    return stray && pk.switches.update('@me', stray.id, { timestamp }, { signal })
  }

  async function updateSwitch(timestamp: Timestamp, members: string[]): Promise<void> {
    for (const { id } of await insist(() => switchesAt(timestamp))) {
      try {
        await insist(() => pk.switches.updateMembers('@me', id, members, { signal }))
      } catch (error) {
        if (!isApiError(error, ErrorCode.SameFronters)) throw error
      }
    }
  }

  async function deleteSwitch({ timestamp }: Step<'deleteSwitch'>): Promise<void> {
    for (const { id } of await insist(() => switchesAt(timestamp)))
      await insist(() => pk.switches.delete('@me', id, { signal }))
  }

  async function updateMemberGuild({ guildId, member, body }: Step<'updateMemberGuild'>): Promise<void> {
    for (const id of idsOf([member]))
      await insist(() => pk.members.updateGuildSettings(id, guildId, body, { signal }))
  }

  async function updateAutoproxy({ guildId, member, body }: Step<'updateAutoproxy'>): Promise<void> {
    const [autoproxy_member] = member === null ? [null] : idsOf([member])
    // In front mode and when off, the API takes no member.
    const takesMember = body.autoproxy_mode === 'member' || body.autoproxy_mode === 'latch'
    const change = { ...body, ...(takesMember && autoproxy_member !== undefined && { autoproxy_member }) }
    await insist(() => pk.systems.updateAutoproxy('@me', change, { query: { guild_id: guildId }, signal }))
  }
}

/** Creations of one name go one after the other, so that a lost one can be told from the next. */
function byName(steps: readonly RestoreStep[]): RestoreStep[][] {
  const lists = new Map<string, RestoreStep[]>()
  steps.forEach((step, position) => {
    const name = 'key' in step ? step.name : String(position)
    lists.set(name, [...(lists.get(name) ?? []), step])
  })
  return [...lists.values()]
}
