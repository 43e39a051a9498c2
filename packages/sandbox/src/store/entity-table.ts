interface Entity {
  readonly serial: number
  readonly system: number
  readonly id: string
  readonly uuid: string
}

/** Members or groups: found by primary key, short id and UUID, and listed by system. */
export class EntityTable<Row extends Entity> {
  private readonly serialById: Map<string, number>
  private readonly serialByUuid: Map<string, number>
  private readonly rowsBySystem: Map<number, Map<number, Row>>
  private readonly rows: Map<number, Row>

  constructor(original?: EntityTable<Row>) {
    this.rows = new Map(original?.rows)
    this.serialById = new Map(original?.serialById)
    this.serialByUuid = new Map(original?.serialByUuid)
    this.rowsBySystem = new Map(
      [...(original?.rowsBySystem ?? [])].map(([system, rows]) => [system, new Map(rows)]),
    )
  }

  get(serial: number): Row | undefined {
    return this.rows.get(serial)
  }

  byId(id: string): Row | undefined {
    return this.rows.get(this.serialById.get(id) ?? -1)
  }

  byUuid(uuid: string): Row | undefined {
    return this.rows.get(this.serialByUuid.get(uuid) ?? -1)
  }

  ofSystem(system: number): Iterable<Row> {
    return this.rowsBySystem.get(system)?.values() ?? []
  }

  count(system: number): number {
    return this.rowsBySystem.get(system)?.size ?? 0
  }

  put(row: Row): void {
    this.rows.set(row.serial, row)
    this.serialById.set(row.id, row.serial)
    this.serialByUuid.set(row.uuid, row.serial)
    const rows = this.rowsBySystem.get(row.system)
    if (rows) rows.set(row.serial, row)
    else this.rowsBySystem.set(row.system, new Map([[row.serial, row]]))
  }

  remove(row: Row): void {
    this.rows.delete(row.serial)
    this.serialById.delete(row.id)
    this.serialByUuid.delete(row.uuid)
    this.rowsBySystem.get(row.system)?.delete(row.serial)
  }
}
