/**
 * The methods of `pk.switches`. What they send and return is in the API reference.
 *
 * @module switches
 */
export type { SwitchesWithHistory } from '../../../packages/sdk/src/client/client.js'
