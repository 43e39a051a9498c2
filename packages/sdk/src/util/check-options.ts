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
 * @throws {TypeError} If there is no such option, or its value makes no sense.
 */
export function checkOptions(options: unknown, rules: Record<string, Rule>, owner: string): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`The options of ${owner} must be an object, got ${quoted(options)}.`)
  // Not only own keys: those of an AbortSignal, given in place of the options, stand in its prototype.
  for (const name in options) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule)
      throw new TypeError(`${owner} has no option \`${name}\`.${didYouMean(name, Object.keys(rules))}`)
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined) rule(value, name)
  }
}

/** Makes a rule out of a test and the words for what passes it. */
export function must(kind: string, test: (value: unknown) => boolean): Rule {
  return (value, name) => {
    if (!test(value)) throw new TypeError(`\`${name}\` must be ${kind}, got ${quoted(value)}.`)
  }
}

export const aFunction = must('a function', (value) => typeof value === 'function')
export const aBoolean = must('true or false', (value) => typeof value === 'boolean')
export const anObject = must('an object', (value) => typeof value === 'object' && value !== null)
export const someTime = must(
  'a positive number of milliseconds',
  (value) => typeof value === 'number' && value > 0,
)
export const aDelay = must(
  'a number of milliseconds from 0',
  (value) => typeof value === 'number' && value >= 0 && value < Infinity,
)
export const aCount = must('a whole number from 0', (value) => Number.isInteger(value) && Number(value) >= 0)

/** An object of further options, or false for none of it. */
export function optionsOrFalse(rules: Record<string, Rule>): Rule {
  return (value, name) => {
    if (value !== false) checkOptions(value, rules, `\`${name}\``)
  }
}

/** Shows a value in a message, cut to 80 characters. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  if (typeof value === 'function') return 'a function'
  const text = typeof value === 'string' ? `'${value}'` : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** A question after the name that was meant, if one is close enough to it. */
function didYouMean(name: string, names: readonly string[]): string {
  for (let edits = 0; edits <= name.length / 3; edits++) {
    const meant = names.find((other) => isWithin(edits, name.toLowerCase(), other.toLowerCase()))
    if (meant) return ` Did you mean \`${meant}\`?`
  }
  return ''
}

/** Whether one text becomes the other by so many letters added, left out or exchanged. */
function isWithin(edits: number, a: string, b: string): boolean {
  if (!a || !b) return a.length + b.length <= edits
  const restOfA = a.slice(1)
  const restOfB = b.slice(1)
  if (a[0] === b[0]) return isWithin(edits, restOfA, restOfB)
  if (edits === 0) return false
  return [
    isWithin(edits - 1, restOfA, b),
    isWithin(edits - 1, a, restOfB),
    isWithin(edits - 1, restOfA, restOfB),
  ].some(Boolean)
}
