/** What a running program tells the page. */
export type PlaygroundEvent =
  | {
      type: 'request'
      id: number
      method: string
      path: string
      headers: HeaderList
      body: string
      wait?: Wait
    }
  | { type: 'response'; id: number; status: number; headers: HeaderList; body: string }
  | { type: 'log' | 'failure'; text: string }
  | { type: 'end' }

export type HeaderList = [name: string, value: string][]

/** Why a request was not sent at once. */
export interface Wait {
  /** The SDK's name of the bucket. */
  bucket: string
  /** Since the bucket was found to have no room for this request, in milliseconds. */
  waitedMs: number
}
