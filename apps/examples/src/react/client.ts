import { createPluralKit } from '@pluralkit-openapi/sdk'
import { createClient } from '@pluralkit-openapi/sdk/openapi-fetch'
import { QueryClient } from '@tanstack/react-query'
import createReactQuery from 'openapi-react-query'

// Environment variables of Vite; other bundlers have their own way.
const { VITE_PLURALKIT_BASE_URL, VITE_PLURALKIT_TOKEN } = import.meta.env

export const pk = createPluralKit({
  userAgent: 'my-dashboard/1.0 (me@example.com)',
  baseUrl: VITE_PLURALKIT_BASE_URL,
  token: VITE_PLURALKIT_TOKEN,
})

/** Hooks with the API's types, by path. */
export const $api = createReactQuery(createClient(pk))

// The SDK retries and waits for rate limits, so the query library must not.
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
})
