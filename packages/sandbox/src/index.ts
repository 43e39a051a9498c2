export type { Clock } from './clock.js'
export { type Control, createControl } from './control/client.js'
export { ControlError } from './control/control-error.js'
export { DroppedConnection, faultHeader } from './control/faults.js'
export {
  type ClockChange,
  type ClockState,
  controlPrefix,
  type Fault,
  type LoggedRequest,
  type SandboxSystem,
  type Webhook,
  type WebhookRequest,
} from './control/wire.js'
export type { Reach } from './dispatch/address.js'
export type { Delivery, DeliveryOptions } from './dispatch/deliveries.js'
export type { DispatchEvent, DispatchFaults } from './dispatch/dispatch.js'
export type { Answer, Respond } from './edge/answer.js'
export type { EdgeCall } from './edge/edge.js'
export type { LimitProfile } from './edge/rate-limit.js'
export type { EdgeKind } from './edge/references.js'
export type { Random } from './random.js'
export type { Revision } from './revision.js'
export {
  createSandbox,
  type DispatchOptions,
  type Intercept,
  type Sandbox,
  type SandboxOptions,
} from './sandbox.js'
export { type GeneratedSize, generateSeed } from './seed/generate.js'
export { SeedError } from './seed/seed-error.js'
export type { SeedFile } from './seed/seed-file.js'
export type { SeedSource } from './seed/seed-source.js'
export type { Snapshot } from './store/store.js'
