import type { SandboxClock } from '../clock.js'
import { isOperation } from '../edge/router.js'
import { findSystem } from '../operations/targets.js'
import { randomToken } from '../random.js'
import type { Sandbox } from '../sandbox.js'
import { formatInstant, instantOfMs } from '../time.js'
import type { World } from '../world.js'
import { changeClock, readBody } from './bodies.js'
import { ControlError } from './control-error.js'
import type { Faults } from './faults.js'
import type { RequestLog } from './request-log.js'
import type { ClockState } from './wire.js'

/** What the control routes work with. */
export interface Controlled {
  readonly sandbox: Pick<Sandbox, 'seed' | 'reset' | 'systems' | 'dispatched' | 'toSeed' | 'restore'>
  readonly world: World
  readonly clock: SandboxClock
  readonly faults: Faults
  readonly log: RequestLog
}

/** Gives the JSON of the answer, or nothing for an answer without a body. */
type Handler = (controlled: Controlled, body: string) => unknown

/** As in `control.openapi.yaml`. */
export const controlRoutes: Record<string, Record<string, Handler>> = {
  '/seed': {
    POST({ sandbox }, body) {
      sandbox.seed(body)
      return sandbox.systems
    },
  },
  '/reset': { POST: ({ sandbox }) => sandbox.reset() },
  '/dispatch': { GET: ({ sandbox }) => sandbox.dispatched },
  '/requests': { GET: ({ log }) => log.entries },
  '/clock': {
    GET: ({ clock }) => stateOf(clock),
    POST({ clock }, body) {
      changeClock(clock, readBody('ClockChange', body))
      return stateOf(clock)
    },
  },
  '/faults': {
    GET: ({ faults }) => faults.list,
    POST({ faults }, body) {
      const fault = readBody('Fault', body)
      if (fault.operation !== undefined && !isOperation(fault.operation))
        throw new ControlError(
          400,
          `operation has to be an operationId, unlike "${fault.operation}".`,
          'operation',
        )
      faults.add(fault)
      return faults.list
    },
    DELETE: ({ faults }) => faults.clear(),
  },
  '/snapshot': {
    GET: ({ sandbox }) => sandbox.toSeed(),
    POST: ({ sandbox }, body) => sandbox.restore(body),
  },
  '/token': {
    POST: ({ world }, body) => ({ token: replaceToken(world, readBody('TokenRequest', body).system) }),
  },
}

const stateOf = (clock: SandboxClock): ClockState => ({
  now: formatInstant(instantOfMs(clock.now())),
  nowMs: clock.now(),
  frozen: clock.isFrozen,
})

function replaceToken(world: World, systemRef: string): string {
  const system = findSystem(world, systemRef)
  if (!system) throw new ControlError(404, `There is no system "${systemRef}" in the sandbox.`, 'system')
  const token = randomToken(world.random)
  world.store.putSystem({ ...system, token })
  return token
}
