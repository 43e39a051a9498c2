import {
  createSandbox,
  type Delivery,
  type EdgeKind,
  type LimitProfile,
  type Revision,
  type Sandbox,
  type SeedSource,
  type Snapshot,
} from '@pluralkit-openapi/sandbox'
import { BufferedResponse } from './buffered-response.js'
import { withControl } from './control.js'
import type { BufferedFetch } from './fetch.js'
import type { Operation } from './prism/operations.js'
import { hasPreference } from './prism/preference.js'
import { createStrict } from './strict.js'
import { createWatch } from './watch.js'

/** How a sandbox answers. */
export interface SimulationOptions {
  /** Rejects requests that violate the document, although the server would accept them. Needs `watch`. */
  strict?: boolean
  /** How requests are limited: as the server does it (default), or as its documentation says. */
  profile?: Exclude<LimitProfile, 'off'>
  /** Which revision of the server's front end stands before the application: `current` by default, `older`, or none. */
  edge?: EdgeKind
  /** Which revision of PluralKit's data model is simulated: the recorded one (default), or `next`, in which members have aliases. */
  revision?: Revision
  /** False takes the limits away. */
  limits?: boolean
}

/** A sandbox, and what answers requests to it. */
export interface Simulation {
  readonly sandbox: Sandbox
  readonly fetch: BufferedFetch
}

interface Parts extends SimulationOptions {
  seed: SeedSource | Snapshot | undefined
  control: boolean
  watch: boolean
  operations: readonly Operation[]
  examples: BufferedFetch
  onDelivery: ((delivery: Delivery) => unknown) | undefined
}

/** A sandbox with its control routes, watched by Prism. */
export function createSimulation({
  strict = false,
  profile = 'server',
  edge = 'current',
  revision = 'current',
  limits = true,
  seed,
  control,
  watch,
  operations,
  examples,
  onDelivery,
}: Parts): Simulation {
  const sandbox = createSandbox({
    limits: limits ? profile : 'off',
    edge,
    revision,
    control,
    ...(seed !== undefined && { seed }),
    ...(strict && { intercept: createStrict(operations) }),
    ...(onDelivery && { dispatch: { onDelivery } }),
  })
  const answering: BufferedFetch = (request) =>
    sandbox.answer(request, (text, init) => new BufferedResponse(text, init))
  // The bare application has settings of its own, which in production nobody sees.
  const notJudged = edge === 'none' ? ['getSystemSettings'] : []
  const watched = watch ? createWatch(operations, answering, notJudged) : answering
  // Nobody sends this to PluralKit: who asks for a documented response by name wants that one, whatever the sandbox holds.
  const api: BufferedFetch = (request) => (hasPreference(request) ? examples(request) : watched(request))
  return { sandbox, fetch: withControl(api, sandbox.fetch) }
}
