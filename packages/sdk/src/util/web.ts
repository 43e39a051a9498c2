type Web = Pick<
  typeof globalThis,
  'AbortController' | 'AbortSignal' | 'fetch' | 'Headers' | 'Request' | 'Response'
>

/** What Node's `process` has for those who can't import from Node. */
interface NodeProcess {
  getBuiltinModule?: (id: 'node:vm') => { runInThisContext(code: string): Web }
}

/**
 * The web's functions and classes, those of this moment, as tests and tracers replace them.
 *
 * Jest's jsdom hides Node's from what runs in it. They are still there, in the context around it.
 *
 * @throws {TypeError} If there are none. The message says which.
 */
export function web(): Web {
  if (typeof Request === 'function') return globalThis
  const { process } = globalThis as { process?: NodeProcess }
  const around = process?.getBuiltinModule?.('node:vm').runInThisContext('globalThis')
  const found: Partial<Web> = { ...(around && webOf(around)), ...webOf(globalThis, ['fetch']) }
  const missing = (['fetch', 'Headers', 'Request', 'Response'] as const).filter((name) => !found[name])
  if (missing.length > 0)
    throw new TypeError(
      `This environment has no ${missing.join(', ')}. Install a polyfill, such as undici in Node or whatwg-fetch.`,
    )
  return found as Web
}

const names = ['AbortController', 'AbortSignal', 'fetch', 'Headers', 'Request', 'Response'] as const

function webOf(scope: Partial<Web>, only: readonly (keyof Web)[] = names): Partial<Web> {
  return Object.fromEntries(only.flatMap((name) => (scope[name] ? [[name, scope[name]]] : [])))
}

/** Whether the platform takes signals of each kind, by their prototype. */
const takenKinds = new WeakMap<object, boolean>()

/**
 * The signal, if the platform's `fetch` takes it. That of Vitest's jsdom is another one than Node's `fetch` knows: the request is then
 * given up without being broken off.
 */
export function nativeSignal(signal: AbortSignal | null | undefined): AbortSignal | null {
  if (!signal) return null
  const kind = Object.getPrototypeOf(signal)
  if (!takenKinds.has(kind)) takenKinds.set(kind, isTaken(signal))
  return takenKinds.get(kind) ? signal : null
}

function isTaken(signal: AbortSignal): boolean {
  try {
    return new (web().Request)('http://localhost/', { signal }) !== undefined
  } catch {
    return false
  }
}
