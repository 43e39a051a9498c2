import type { OperationId } from '../generated/routes.js'
import { autoproxy } from './autoproxy.js'
import { groupMembers } from './group-members.js'
import { groups } from './groups.js'
import { guilds } from './guilds.js'
import { memberGroups } from './member-groups.js'
import { members } from './members.js'
import { messages } from './messages.js'
import type { Call, Handlers } from './operation.js'
import { switchReads } from './switch-reads.js'
import { switchWrites } from './switch-writes.js'
import { systems } from './systems.js'
import { undocumented } from './undocumented.js'

/** The operations of the document. */
const documented: Handlers<OperationId> = {
  ...systems,
  ...autoproxy,
  ...guilds,
  ...members,
  ...memberGroups,
  ...groups,
  ...groupMembers,
  ...switchReads,
  ...switchWrites,
  ...messages,
}

export type HandlerName = OperationId | keyof typeof undocumented

const handlers: Record<HandlerName, (call: never) => unknown> = { ...documented, ...undocumented }

/** Runs an operation by name. The route has seen to it that the path holds the parameters of this operation. */
export function runOperation(name: HandlerName, call: Call<Record<string, string>>): unknown {
  return handlers[name](call as never)
}
