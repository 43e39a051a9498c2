import { EntityTable } from './entity-table.js'
import type {
  AutoproxyRecord,
  GroupRecord,
  MemberGuildRecord,
  MemberRecord,
  MessageRecord,
  SystemGuildRecord,
  SystemRecord,
} from './records.js'
import { SwitchTable } from './switch-table.js'

/** Until when a message is also found by the id that the account's own message had. */
export interface OriginalLookup {
  readonly message: string
  readonly untilMs: number
}

/** Everything that the sandbox remembers. A copy shares the rows, which never change. */
export class Tables {
  readonly systems: Map<number, SystemRecord>
  readonly systemById: Map<string, number>
  readonly systemByUuid: Map<string, number>
  readonly systemByToken: Map<string, number>
  readonly systemByAccount: Map<string, number>
  readonly members: EntityTable<MemberRecord>
  readonly groups: EntityTable<GroupRecord>
  readonly switches: SwitchTable
  readonly systemGuilds: Map<string, SystemGuildRecord>
  readonly memberGuilds: Map<string, MemberGuildRecord>
  readonly autoproxy: Map<string, AutoproxyRecord>
  readonly messages: Map<string, MessageRecord>
  readonly originals: Map<string, OriginalLookup>
  lastSerial: number

  constructor(original?: Tables) {
    this.systems = new Map(original?.systems)
    this.systemById = new Map(original?.systemById)
    this.systemByUuid = new Map(original?.systemByUuid)
    this.systemByToken = new Map(original?.systemByToken)
    this.systemByAccount = new Map(original?.systemByAccount)
    this.members = new EntityTable(original?.members)
    this.groups = new EntityTable(original?.groups)
    this.switches = new SwitchTable(original?.switches)
    this.systemGuilds = new Map(original?.systemGuilds)
    this.memberGuilds = new Map(original?.memberGuilds)
    this.autoproxy = new Map(original?.autoproxy)
    this.messages = new Map(original?.messages)
    this.originals = new Map(original?.originals)
    this.lastSerial = original?.lastSerial ?? 0
  }
}
