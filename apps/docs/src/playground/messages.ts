/** What a running program tells the page. */
export type PlaygroundEvent =
  | {
      type: 'request'
      id: number
      method: string
      path: string
      headers: HeaderList
      body: string
      /** How long it waited for its turn, in milliseconds. */
      waitedMs: number
    }
  | { type: 'response'; id: number; status: number; headers: HeaderList; body: string }
  | { type: 'log' | 'failure'; text: string }
  | { type: 'end'; failed: boolean }

export type HeaderList = [name: string, value: string][]
