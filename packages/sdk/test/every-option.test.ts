import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operationsOf } from '../scripts/generator/operation.js'
import { createDispatchHandler, frontWatcher } from '../src/dispatch/index.js'
import {
  createPacedFetch,
  createPluralKit,
  frontIntervals,
  frontTotals,
  iterateSwitches,
} from '../src/index.js'
import { createRedisStore } from '../src/redis/index.js'
import { formatShortId, matchProxyTags } from '../src/values/index.js'
import { type Option, optionsOfFunctions } from './public-options.js'
import { document, observedClient } from './support.js'

// An unset environment variable is NaN, a misspelt name is nothing at all: whatever makes no sense is named, and nothing is sent.

type Options = Record<string, never>

const redis = { eval: async () => [], evalsha: async () => [] }
const client = () => observedClient(() => Response.json({})).pk

/** How each public function is called with options. A function that is missing here fails below. */
const calls: Record<string, (options: Options) => unknown> = {
  createPluralKit: (options) => createPluralKit({ userAgent: 'sdk-tests/1.0', ...options }),
  createPacedFetch: (options) => createPacedFetch(fetch, options),
  createRedisStore: (options) => createRedisStore(redis, { share: 2, ...options }),
  createDispatchHandler: (options) => createDispatchHandler({ signingToken: 'right', ...options }),
  frontWatcher: (options) => frontWatcher(client(), '@me', options),
  iterateSwitches: (options) => iterateSwitches(client().switches.list, '@me', options),
  frontIntervals: (options) => frontIntervals([], options),
  frontTotals: (options) => frontTotals([], options),
  formatShortId: (options) => formatShortId('exampl', options),
  matchProxyTags: (options) => matchProxyTags('R: hello', [], options),
  'pk.whoami': (options) => client().whoami(options),
  'pk.switches.iterate': (options) => client().switches.iterate('@me', options),
  ...Object.fromEntries(
    operationsOf(document).map(({ tag, methodName, pathParameters, body }) => [
      `pk.${tag}.${methodName}`,
      (options: Options) => {
        const args = [...pathParameters.map(() => 'robins'), ...(body ? [{ some: 'body' }] : []), options]
        return Reflect.get(Reflect.get(client(), tag), methodName)(...args)
      },
    ]),
  ),
}

/** Its options go to openapi-fetch as they are. */
const others = ['createClient']

/** A value for each way to be wrong, as far as the type allows none of them. */
function wrongValues({ kinds, isEndless, mayBeEmpty, options }: Option): unknown[] {
  return [
    Number.NaN,
    -1,
    ...(isEndless ? [] : [Number.POSITIVE_INFINITY]),
    ...(kinds.has('string') ? [] : ['no such text']),
    ...(kinds.has('null') ? [] : [null]),
    ...(kinds.has('boolean') ? [] : [true]),
    ...(mayBeEmpty || options.length > 0 ? [] : [{}]),
    ...(kinds.has('function') ? [] : [() => {}]),
  ]
}

/** Options one by one, each wrong in every way; and what the message has to name. */
function wrongOptions(options: Option[]): { name: string; wrong: Options }[] {
  const [first] = options
  const misspelt = first ? [{ name: `${first.name}x`, wrong: { [`${first.name}x`]: 1 } as Options }] : []
  return [
    ...misspelt,
    ...options.flatMap((option) => [
      ...wrongValues(option).map((value) => ({
        name: option.name,
        wrong: { [option.name]: value } as Options,
      })),
      ...wrongOptions(option.options).map(({ name, wrong }) => ({
        name,
        wrong: { [option.name]: wrong } as unknown as Options,
      })),
    ]),
  ]
}

/** What a call throws, at once or later; undefined if nothing within a second. */
async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    await Promise.race([call(), new Promise((resolve) => setTimeout(resolve, 1000))])
    return undefined
  } catch (error) {
    return error
  }
}

const functions = optionsOfFunctions()
const optionsOf = (name: string) => functions.get(name) ?? []

test('every public function with options is held here', () => {
  expect([...functions.keys()].sort()).toEqual([...Object.keys(calls), ...others].sort())
  expect(functions.size).toBeGreaterThan(45)
})

describe('an option that makes no sense is a TypeError that names it', () => {
  test.each(Object.entries(calls))('%s', async (name, call) => {
    const wrong = wrongOptions(optionsOf(name))
    expect(wrong.length).toBeGreaterThan(5)
    const missed: string[] = []
    for (const { name: option, wrong: options } of wrong) {
      const error = await failureOf(() => call(options))
      const isNamed = error instanceof TypeError && error.message.includes(`\`${option}\``)
      if (!isNamed) missed.push(`${inspect(options)} → ${error}`)
    }
    expect(missed).toEqual([])
  })

  test.each(Object.entries(calls))('%s takes undefined for what is left out', async (name, call) => {
    const names = optionsOf(name).map((option) => option.name)
    // What is required has no default.
    const absent = names.filter((each) => !['userAgent', 'query', 'share', 'signingToken'].includes(each))
    const error = await failureOf(() =>
      call(Object.fromEntries(absent.map((each) => [each, undefined])) as Options),
    )
    expect(error instanceof TypeError ? error.message : '').toBe('')
  })
})
