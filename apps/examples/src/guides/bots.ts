import { connect } from '../lib/program.js'

const pk = connect()

// #region find
import { createMessageFinder } from '@pluralkit-openapi/sdk/messages'

const finder = createMessageFinder(pk)

/** Whether a deleted message was the original of a proxied one. */
async function wasProxied(messageId: string): Promise<boolean> {
  return (await finder.find(messageId, { waitMs: 2000 })) !== null
}

console.log(await wasProxied('1573408878341652485')) // → true
console.log(await wasProxied('812340000000000999')) // → false
// #endregion

// #region who
const message = await finder.find('1573408883081347079')
console.log(message?.member?.name, message?.sender) // → Robin 812340000000000001
// #endregion
