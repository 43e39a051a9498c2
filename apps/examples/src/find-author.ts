/** Tells who is behind a proxied message. Usage: find-author <message id, or link to the message> */
import { ErrorCode, isApiError, type Message } from '@pluralkit-openapi/sdk'
import { connect, fail } from './lib/program.js'

const [typed = ''] = process.argv.slice(2)
const typedId = /(\d{17,20})\/?$/.exec(typed)?.[1] // a link ends with the id of the message
if (!typedId) fail('Usage: find-author <message id, or link to the message>')

const { id, member, system, sender, timestamp, guild, channel } = await find(typedId)

console.log(`Member   ${member ? `${member.display_name ?? member.name} (${member.id})` : 'deleted'}`)
console.log(`System   ${system ? `${system.name ?? 'without a name'} (${system.id})` : 'not known any more'}`)
console.log(`Account  ${sender}`)
console.log(`Sent     ${timestamp}`)
if (guild) console.log(`Link     https://discord.com/channels/${guild}/${channel}/${id}`)

async function find(messageId: string): Promise<Message> {
  try {
    return await connect().messages.get(messageId)
  } catch (error) {
    if (!isApiError(error, ErrorCode.MessageNotFound)) throw error
    fail(
      `${messageId} was not proxied by PluralKit, or it is the original of a message from more than 30 minutes ago.`,
    )
  }
}
