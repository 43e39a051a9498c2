/** What a successful response has to bring. */
export type Success = 'object' | 'list' | 'nothing' | 'object or nothing'

/**
 * Whether a body is what a successful response has to bring. What is inside of an object is left to the API; that it is one at all is
 * not, as a proxy's page may be JSON, too.
 *
 * @param data The parsed body.
 */
export function isSuccess(success: Success, text: string, data: unknown): boolean {
  if (text.trim() === '') return success.endsWith('nothing')
  if (success === 'list') return Array.isArray(data) && data.every(isObject)
  return success !== 'nothing' && isObject(data)
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
