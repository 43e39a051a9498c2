import { cut, shown } from './shown.js'

/**
 * Checks the value of an option.
 *
 * @throws {TypeError} If the value makes no sense. The message names the option.
 */
export type Rule = (value: unknown, name: string) => void

/** A rule for every option, so that none can be added without one. */
export type Rules<Options> = { readonly [Name in keyof Required<Options>]: Rule }

/**
 * Checks the names and values of options. An option that is undefined counts as left out.
 *
 * @param options What the caller gave.
 * @param rules A rule for each option there is.
 * @param owner What the options belong to, such as `createPluralKit`.
 * @param query Rules of the parameters that belong in the option `query`.
 * @throws {TypeError} If there is no such option, or its value makes no sense.
 */
export function checkOptions(
  options: unknown,
  rules: Record<string, Rule>,
  owner: string,
  query: Record<string, Rule> = {},
): void {
  checkNames(options, Object.keys(rules), owner, Object.keys(query))
  for (const [name, value] of Object.entries(options)) if (value !== undefined) rules[name]?.(value, name)
}

/** @throws {TypeError} If there is no such option. The message says which one was meant. */
function checkNames(
  options: unknown,
  names: readonly string[],
  owner: string,
  queryParams: readonly string[],
): asserts options is object {
  if (!isObject(options) || Array.isArray(options))
    throw new TypeError(`The options of ${owner} must be an object, got ${shown(options)}.`)
  // Not only own keys: those of an AbortSignal, given in place of the options, stand in its prototype.
  for (const name in options) {
    if (names.includes(name)) continue
    throw new TypeError(
      queryParams.includes(name)
        ? `\`${name}\` belongs in \`query\`: { query: { ${name}: … } }.`
        : `${owner} has no option \`${cut(name)}\`.${didYouMean(name, names)}`,
    )
  }
}

/** Makes a rule out of a test and the words for what passes it. */
export function must(kind: string, test: (value: unknown) => boolean): Rule {
  return (value, name) => {
    if (!test(value)) throw new TypeError(`\`${name}\` must be ${kind}, got ${shown(value)}.`)
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Makes a test of whether a value has these methods, its own or those of its class. */
export function hasMethods(...names: string[]): (value: unknown) => boolean {
  return (value) => names.every((name) => typeof Object(value)[name] === 'function')
}

export const aFunction = must('a function', (value) => typeof value === 'function')
export const aBoolean = must('true or false', (value) => typeof value === 'boolean')
export const aString = must('a string', (value) => typeof value === 'string')
export const anObject = must('an object', (value) => isObject(value) && !Array.isArray(value))
export const aTimeLimit = must(
  'a positive number of milliseconds, or Infinity',
  (value) => isNumber(value) && value > 0,
)
export const aDelay = must(
  'a number of milliseconds from 0',
  (value) => isNumber(value) && value >= 0 && value < Infinity,
)
export const aCount = must(
  'a whole number from 0',
  (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
)
export const aCountOrInfinity = must(
  'a whole number from 0, or Infinity',
  (value) => isNumber(value) && value >= 0 && (value === Infinity || Number.isInteger(value)),
)
export const anAbortSignal = must('an AbortSignal', hasMethods('addEventListener', 'removeEventListener'))

export function oneOf(choices: readonly unknown[]): Rule {
  return must(`one of ${choices.join(', ')}`, (value) => choices.includes(value))
}

/** An object of further options. */
export function optionsBy(rules: Record<string, Rule>): Rule {
  return (value, name) => checkOptions(value, rules, `\`${name}\``)
}

/** An object of further options, or false for none of it. */
export function optionsOrFalse(rules: Record<string, Rule>): Rule {
  return (value, name) => {
    if (value !== false) optionsBy(rules)(value, name)
  }
}

/** A question after the name that was meant, if there is one that is like it in most pairs of letters. */
function didYouMean(name: string, names: readonly string[]): string {
  const pairs = [...name].map((_, i) => name.slice(i, i + 2).toLowerCase())
  const likeness = (other: string) => pairs.filter((pair) => other.toLowerCase().includes(pair)).length
  const [nearest = ''] = [...names].sort((a, b) => likeness(b) - likeness(a))
  return likeness(nearest) > name.length / 2 ? ` Did you mean \`${nearest}\`?` : ''
}
