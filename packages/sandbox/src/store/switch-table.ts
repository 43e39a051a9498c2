import type { Instant } from '../time.js'
import type { SwitchRecord } from './records.js'

/** Switches, kept in order of time per system, so that a page costs the same however long the history is. */
export class SwitchTable {
  private rowsBySystem: Map<number, SwitchRecord[]>
  private rowByUuid: Map<string, SwitchRecord>
  #isShared: boolean

  /** Histories are long, and most writes leave them alone: a copy shares everything until it is changed. */
  constructor(original?: SwitchTable) {
    this.rowsBySystem = original?.rowsBySystem ?? new Map()
    this.rowByUuid = original?.rowByUuid ?? new Map()
    this.#isShared = original !== undefined
  }

  #unshare(): void {
    if (!this.#isShared) return
    this.rowsBySystem = new Map([...this.rowsBySystem].map(([system, rows]) => [system, [...rows]]))
    this.rowByUuid = new Map(this.rowByUuid)
    this.#isShared = false
  }

  byUuid(uuid: string): SwitchRecord | undefined {
    return this.rowByUuid.get(uuid)
  }

  latest(system: number): SwitchRecord | undefined {
    return this.rowsBySystem.get(system)?.at(-1)
  }

  isTaken(system: number, instant: Instant): boolean {
    const rows = this.ofSystem(system)
    return rows[firstAtOrAfter(rows, instant)]?.timestamp === instant
  }

  /** The switches earlier than an instant, newest first. */
  page(system: number, before: Instant, limit: number): SwitchRecord[] {
    const rows = this.ofSystem(system)
    const end = firstAtOrAfter(rows, before)
    return rows.slice(Math.max(0, end - limit), end).reverse()
  }

  /** All switches, oldest first. */
  ofSystem(system: number): readonly SwitchRecord[] {
    return this.rowsBySystem.get(system) ?? []
  }

  insert(row: SwitchRecord): void {
    this.#unshare()
    const rows = this.rowsBySystem.get(row.system) ?? []
    const latest = rows.at(-1)
    if (latest && isAfter(latest, row)) rows.splice(firstAfter(rows, row), 0, row)
    else rows.push(row)
    this.rowsBySystem.set(row.system, rows)
    this.rowByUuid.set(row.id, row)
  }

  remove(row: SwitchRecord): void {
    this.#unshare()
    const rows = this.rowsBySystem.get(row.system)
    rows?.splice(firstAfter(rows, row) - 1, 1)
    this.rowByUuid.delete(row.id)
  }

  replace(old: SwitchRecord, row: SwitchRecord): void {
    this.remove(old)
    this.insert(row)
  }

  /** A deleted member leaves its switches, which stay. */
  removeMember(system: number, member: number): void {
    this.#unshare()
    const rows = this.rowsBySystem.get(system) ?? []
    rows.forEach((row, index) => {
      if (!row.members.includes(member)) return
      const rest = { ...row, members: row.members.filter((serial) => serial !== member) }
      rows[index] = rest
      this.rowByUuid.set(row.id, rest)
    })
  }
}

const firstAtOrAfter = (rows: readonly SwitchRecord[], instant: Instant) =>
  firstIndex(rows, (row) => row.timestamp >= instant)

const firstAfter = (rows: readonly SwitchRecord[], than: SwitchRecord) =>
  firstIndex(rows, (row) => isAfter(row, than))

const isAfter = (row: SwitchRecord, { timestamp, serial }: SwitchRecord) =>
  row.timestamp === timestamp ? row.serial > serial : row.timestamp > timestamp

function firstIndex<T>(sorted: readonly T[], isPast: (row: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
