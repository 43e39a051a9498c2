/** What entities are matched by. */
interface Entity {
  id: string
  uuid?: string
  name: string
}

/** Which wanted entity is which of those that are there, by the wanted one's id. */
export type Matches<Current> = Map<string, Current>

/**
 * Finds out which entities are the same: by UUID, then by short id, then by name. Of several with one name, those that are equal
 * altogether come first.
 *
 * @param isEqual Whether nothing would have to be changed.
 */
export function match<Wanted extends Entity, Current extends Entity>(
  wanted: readonly Wanted[],
  current: readonly Current[],
  isEqual: (current: Current, wanted: Wanted) => boolean,
): Matches<Current> {
  const matches: Matches<Current> = new Map()
  const left = new Set(current)
  const pair = (keyOf: (entity: Entity) => string | undefined, fits: typeof isEqual = () => true) => {
    const byKey = groupBy(left, keyOf)
    for (const each of wanted) {
      const key = keyOf(each)
      if (key === undefined || matches.has(each.id)) continue
      const found = byKey.get(key)?.find((entity) => left.has(entity) && fits(entity, each))
      if (!found) continue
      matches.set(each.id, found)
      left.delete(found)
    }
  }
  pair(({ uuid }) => uuid)
  pair(({ id }) => id)
  pair(({ name }) => name, isEqual)
  pair(({ name }) => name)
  return matches
}

// `Map.groupBy` is not in Node 20.
function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
