import inspect from 'object-inspect'

/** A value as `console.log` would show it, in short. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { indent: 2, depth: 6 })

/** An error with the line of the program that threw it, which is a blob to the browser. */
export function errorAsText(error: unknown): string {
  if (!(error instanceof Error)) return asText(error)
  const places = [...(error.stack ?? '').matchAll(/blob:[^\s)]*:(\d+):(\d+)/g)]
  return [
    `${error.name}: ${error.message}`,
    ...places.map(([, line, column]) => `    at line ${line}, column ${column}`),
  ].join('\n')
}
