import { createPluralKit, ErrorCode, isApiError } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'consumer/1.0',
  fetch: async ({ url }) =>
    url.endsWith('/systems/exampl')
      ? Response.json({ id: 'exampl', name: 'Example System' })
      : Response.json({ message: 'System not found.', code: 20001 }, { status: 404 }),
})

const { name } = await pk.systems.get('exampl')
const { data } = await pk.raw.GET('/systems/{systemRef}', { params: { path: { systemRef: 'exampl' } } })
const error = await pk.systems.get('nobody').catch((reason) => reason)
console.log(name, data?.id, isApiError(error, ErrorCode.SystemNotFound))
