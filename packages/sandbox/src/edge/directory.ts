/** Finds the system that owns something; systems are known by their primary key. */
interface Lookup {
  byId(id: string): number | undefined
  byUuid(uuid: string): number | undefined
}

/** What the edge looks up by itself before an operation runs. */
export interface Directory {
  callerOf(token: string): number | undefined
  readonly systems: Lookup & { byAccount(account: string): number | undefined }
  readonly members: Lookup
  readonly groups: Lookup
  readonly switches: Pick<Lookup, 'byUuid'>
}
