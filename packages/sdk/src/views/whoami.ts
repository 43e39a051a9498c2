import type { System } from '../generated/models.js'
import { isOwnView, type OwnSystem } from './own-view.js'

/**
 * Returns the system that the token belongs to. No other read tells: with a wrong token the API responds with the public view.
 *
 * @param getOwnSystem Asks for the system `@me`, such as `() => pk.systems.get('@me')`.
 * @returns The token's system; null if there is no token or the API doesn't know it.
 * @throws Whatever the request throws, but for a 401.
 */
export async function whoami(getOwnSystem: () => PromiseLike<System>): Promise<OwnSystem | null> {
  try {
    const system = await getOwnSystem()
    return isOwnView(system) ? system : null
  } catch (error) {
    if (Object(error).status === 401) return null
    throw error
  }
}
