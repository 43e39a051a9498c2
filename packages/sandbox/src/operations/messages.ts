import { readUInt64 } from '../input/numbers.js'
import { refuse } from '../refusal.js'
import type { MessageRecord } from '../store/records.js'
import { type Sender, showMessage } from '../views/message.js'
import type { World } from '../world.js'
import type { Call, Handlers } from './operation.js'
import { isCaller, systemOf } from './targets.js'

export const messages: Handlers<'getMessage'> = {
  getMessage(call) {
    const message = findMessage(call.world, readUInt64(call.path.messageId))
    if (!message) throw refuse('MessageNotFound')
    return showMessage(call.world, message, senderOf(call, message))
  },
}

/** By its own id or, for a while, by the id of the message that it replaced. */
function findMessage({ store, clock }: World, id: string): MessageRecord | undefined {
  const lookup = store.read.originals.get(id)
  const isKnown = lookup !== undefined && clock() < lookup.untilMs
  return store.read.messages.get(isKnown ? lookup.message : id)
}

function senderOf(call: Call, { member: serial }: MessageRecord): Sender | undefined {
  const member = serial === null ? undefined : call.world.store.read.members.get(serial)
  return member && { member, system: systemOf(call.world, member), isOwner: isCaller(call, member.system) }
}
