const { createPluralKit, ErrorCode, isApiError } = require('@pluralkit-openapi/sdk')
const { createDispatchHandler, signTestEvent } = require('@pluralkit-openapi/sdk/dispatch')

const pk = createPluralKit({
  userAgent: 'consumer/1.0',
  fetch: async ({ url }) =>
    url.endsWith('/systems/exampl')
      ? Response.json({ id: 'exampl', name: 'Example System' })
      : Response.json({ message: 'System not found.', code: 20001 }, { status: 404 }),
})

async function main() {
  const { name } = await pk.systems.get('exampl')
  const { data } = await pk.raw.GET('/systems/{systemRef}', { params: { path: { systemRef: 'exampl' } } })
  const error = await pk.systems.get('nobody').catch((reason) => reason)
  const { status } = await createDispatchHandler({ signingToken: 'secret' })(
    signTestEvent({ type: 'PING' }, 'secret'),
  )
  console.log(name, data?.id, isApiError(error, ErrorCode.SystemNotFound), status)
}

main()
