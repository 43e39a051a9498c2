import type { Json } from '../input/json/value.js'
import { asText } from '../input/values.js'
import { type Refusal, serverError } from '../refusal.js'
import type { EntityTable } from '../store/entity-table.js'
import type { SystemRecord } from '../store/records.js'

interface Entity {
  readonly serial: number
  readonly system: number
  readonly id: string
  readonly uuid: string
}

/**
 * The caller's own members or groups that a list names, by exact id or UUID: other spellings and other systems' are not
 * found. The first that isn't found, or that can't be a reference, is refused.
 */
export function resolveOwn<Row extends Entity>(
  table: Pick<EntityTable<Row>, 'byId' | 'byUuid'>,
  me: SystemRecord,
  refs: Json[],
  refuseUnknown: (ref: string) => Refusal,
): Row[] {
  return refs.map((json) => {
    const ref = asText(json)
    const row = ref === null ? undefined : (table.byId(ref) ?? table.byUuid(ref))
    if (row?.system !== me.serial) throw refuseUnknown(ref ?? '')
    return row
  })
}

/** The same entity twice in one list crashes the server when it would be stored. */
export function refuseRepeated(rows: Entity[]): void {
  if (new Set(rows.map(({ serial }) => serial)).size < rows.length) throw serverError()
}
