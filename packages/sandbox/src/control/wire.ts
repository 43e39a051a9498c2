import type { components } from '../generated/control.js'

type Schemas = components['schemas']

/** What a person needs to use a system of the sandbox. */
export type SandboxSystem = Schemas['SandboxSystem']
export type LoggedRequest = Schemas['LoggedRequest']
export type ClockState = Schemas['ClockState']
export type ClockChange = Schemas['ClockChange']
export type Fault = Schemas['Fault']
export type TokenRequest = Schemas['TokenRequest']
export type WebhookRequest = Schemas['WebhookRequest']
export type WebhookRemoval = Schemas['WebhookRemoval']
export type Webhook = Schemas['Webhook']
export type ControlProblem = Schemas['ControlError']

/** What the paths of the control routes begin with. */
export const controlPrefix = '/_sandbox'
