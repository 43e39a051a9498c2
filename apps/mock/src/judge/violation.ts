/** One place where a request, or its response, violates the document. */
export interface Violation {
  /** Missing where it is the request. */
  in?: 'answer'
  location: 'path' | 'query' | 'header' | 'body'
  /** Parameter name, or the keys that lead to the value in the body. Empty: the location as a whole. */
  path: string[]
  message: string
  /**
   * What is broken: the JSON Schema keyword that failed, or `security` (no token), `unknown` (no such parameter, path or method),
   * `case`, `repeated`, `blank` (of a query parameter), `encoding`, `contentType`, `json`, `size`, `unexpectedBody` (of a body),
   * `prefer` (no such example).
   */
  rule: string
}
