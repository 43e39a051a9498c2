import { randomShortId, randomUuid } from '../random.js'
import { formatInstant } from '../time.js'
import type { World } from '../world.js'

/** Keys of a new member or group. Ids are drawn until one is free. */
export function newKeys({ store, random, stamp }: World, table: { byId(id: string): object | undefined }) {
  let id = randomShortId(random)
  while (table.byId(id)) id = randomShortId(random)
  return { serial: store.nextSerial(), id, uuid: randomUuid(random), created: formatInstant(stamp()) }
}
