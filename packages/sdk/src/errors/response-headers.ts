/** Gives an error the headers of its response, where logs and JSON, which print what is enumerable, don't show them. */
export function withHeaders(error: Error, headers: Headers): void {
  Object.defineProperty(error, 'headers', { value: headers })
}
