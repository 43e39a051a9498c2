import type {
  AutoproxyRecord,
  GroupRecord,
  MemberGuildRecord,
  MemberRecord,
  MessageRecord,
  SwitchRecord,
  SystemGuildRecord,
  SystemRecord,
} from './records.js'
import { Tables } from './tables.js'

/** A state to come back to. What is inside is the store's own business. */
export interface Snapshot {
  readonly tables: Tables
}

/** The tables, with what belongs together written together. A snapshot costs nothing until the next write. */
export class Store {
  #tables = new Tables()
  #isShared = false

  get read(): Omit<Tables, 'lastSerial'> {
    return this.#tables
  }

  get #write(): Tables {
    if (this.#isShared) this.#tables = new Tables(this.#tables)
    this.#isShared = false
    return this.#tables
  }

  snapshot(): Snapshot {
    this.#isShared = true
    return { tables: this.#tables }
  }

  restore({ tables }: Snapshot): void {
    this.#tables = tables
    this.#isShared = true
  }

  nextSerial(): number {
    this.#write.lastSerial += 1
    return this.#tables.lastSerial
  }

  putSystem(row: SystemRecord): void {
    const tables = this.#write
    const oldToken = tables.systems.get(row.serial)?.token ?? null
    if (oldToken !== null) tables.systemByToken.delete(oldToken)
    tables.systems.set(row.serial, row)
    tables.systemById.set(row.id, row.serial)
    tables.systemByUuid.set(row.uuid, row.serial)
    if (row.token !== null) tables.systemByToken.set(row.token, row.serial)
    for (const account of row.accounts) tables.systemByAccount.set(account, row.serial)
  }

  putMember(row: MemberRecord): void {
    this.#write.members.put(row)
  }

  removeMember(row: MemberRecord): void {
    const tables = this.#write
    tables.members.remove(row)
    tables.switches.removeMember(row.system, row.serial)
    for (const group of [...tables.groups.ofSystem(row.system)]) {
      if (!group.members.has(row.serial)) continue
      tables.groups.put({
        ...group,
        members: new Set([...group.members].filter((serial) => serial !== row.serial)),
      })
    }
    for (const [key, guild] of tables.memberGuilds)
      if (guild.member === row.serial) tables.memberGuilds.delete(key)
    for (const [key, proxy] of tables.autoproxy)
      if (proxy.autoproxy_member === row.serial)
        tables.autoproxy.set(key, { ...proxy, autoproxy_member: null })
    for (const [id, message] of tables.messages)
      if (message.member === row.serial) tables.messages.set(id, { ...message, member: null })
  }

  putGroup(row: GroupRecord): void {
    this.#write.groups.put(row)
  }

  removeGroup(row: GroupRecord): void {
    this.#write.groups.remove(row)
  }

  insertSwitch(row: SwitchRecord): void {
    this.#write.switches.insert(row)
  }

  replaceSwitch(old: SwitchRecord, row: SwitchRecord): void {
    this.#write.switches.replace(old, row)
  }

  removeSwitch(row: SwitchRecord): void {
    this.#write.switches.remove(row)
  }

  systemGuild(system: number, guild: string): SystemGuildRecord | undefined {
    return this.#tables.systemGuilds.get(`${system} ${guild}`)
  }

  putSystemGuild(row: SystemGuildRecord): void {
    this.#write.systemGuilds.set(`${row.system} ${row.guild}`, row)
  }

  memberGuild(member: number, guild: string): MemberGuildRecord | undefined {
    return this.#tables.memberGuilds.get(`${member} ${guild}`)
  }

  putMemberGuild(row: MemberGuildRecord): void {
    this.#write.memberGuilds.set(`${row.member} ${row.guild}`, row)
  }

  autoproxy(system: number, guild: string): AutoproxyRecord | undefined {
    return this.#tables.autoproxy.get(`${system} ${guild}`)
  }

  putAutoproxy(row: AutoproxyRecord): void {
    this.#write.autoproxy.set(`${row.system} ${row.guild}`, row)
  }

  /** With `lookupUntilMs` the message is found by its original's id too, until then. */
  putMessage(row: MessageRecord, lookupUntilMs?: number): void {
    this.#write.messages.set(row.id, row)
    if (row.original !== null && lookupUntilMs !== undefined)
      this.#write.originals.set(row.original, { message: row.id, untilMs: lookupUntilMs })
  }
}
