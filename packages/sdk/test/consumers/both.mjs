import { createRequire } from 'node:module'
import { ApiError, isApiError } from '@pluralkit-openapi/sdk'

const { createPluralKit } = createRequire(import.meta.url)('@pluralkit-openapi/sdk')

const pk = createPluralKit({
  userAgent: 'consumer/1.0',
  fetch: async () => Response.json({ message: 'System not found.', code: 20001 }, { status: 404 }),
})
const error = await pk.systems.get('nobody').catch((reason) => reason)
console.log(error instanceof ApiError, isApiError(error, 20001))
