import type { SandboxClock } from '../clock.js'
import type { DispatchEvent } from '../dispatch/dispatch.js'
import { isOperation } from '../edge/routes.js'
import { findSystem } from '../operations/targets.js'
import { randomToken } from '../random.js'
import type { SeedFile } from '../seed/seed-file.js'
import type { SeedSource } from '../seed/seed-source.js'
import type { SystemRecord } from '../store/records.js'
import { formatInstant, instantOfMs } from '../time.js'
import type { World } from '../world.js'
import { changeClock, readBody } from './bodies.js'
import { ControlError } from './control-error.js'
import type { Faults } from './faults.js'
import { shakeHands } from './handshake.js'
import type { RequestLog } from './request-log.js'
import type { ClockState, SandboxSystem, Webhook, WebhookRequest } from './wire.js'

/** What a sandbox does when it is told to. */
interface ControlledSandbox {
  seed(source: SeedSource): void
  reset(): void
  restore(source: SeedSource): void
  toSeed(): SeedFile
  readonly systems: SandboxSystem[]
  readonly dispatched: readonly DispatchEvent[]
}

/** What the control routes work with. */
export interface Controlled {
  readonly sandbox: ControlledSandbox
  readonly world: World
  readonly clock: SandboxClock
  readonly faults: Faults
  readonly log: RequestLog
}

/** Gives the JSON of the answer or a promise of it, or nothing for an answer without a body. */
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
  '/deliveries': {
    GET: ({ world }) => world.dispatch.deliveries.settled(),
    POST: ({ world }, body) => world.dispatch.change(readBody('DispatchFaults', body)),
  },
  '/webhook': {
    POST: ({ world }, body) => setWebhook(world, readBody('WebhookRequest', body)),
    DELETE({ world }, body) {
      const { system } = readBody('WebhookRemoval', body || '{}')
      world.store.putSystem({ ...systemOf(world, system), webhook_url: null, webhookToken: null })
    },
  },
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
  const token = randomToken(world.random)
  world.store.putSystem({ ...systemOf(world, systemRef), token })
  return token
}

async function setWebhook(world: World, { url, token, system }: WebhookRequest): Promise<Webhook> {
  const { uuid: systemId } = systemOf(world, system)
  const webhook = { url, token: token ?? randomToken(world.random) }
  await shakeHands({ ...webhook, systemId }, world.dispatch.deliveries, world.random)
  // Read again: there may have been changes meanwhile.
  world.store.putSystem({ ...systemOf(world, systemId), webhook_url: url, webhookToken: webhook.token })
  return webhook
}

/** Without a reference it is the first one. */
function systemOf(world: World, systemRef?: string): SystemRecord {
  const [first] = world.store.read.systems.values()
  const system = systemRef === undefined ? first : findSystem(world, systemRef)
  if (system) return system
  throw new ControlError(404, `There is no system "${systemRef ?? ''}" in the sandbox.`, 'system')
}
