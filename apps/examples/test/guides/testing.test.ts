// #region sandbox
import { createSandbox } from '@pluralkit-openapi/sandbox'
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { expect, test } from 'vitest'

function connectToSandbox() {
  const sandbox = createSandbox()
  const pk = createPluralKit({
    userAgent: 'my-tests/1.0',
    token: sandbox.systems[0]?.token,
    fetch: sandbox.fetch, // no port, no network
  })
  return { sandbox, pk }
}

test('a switch-out leaves nobody in front', async () => {
  const { pk } = connectToSandbox()
  await pk.switches.create('@me', { members: [] })
  expect((await pk.switches.getFronters('@me'))?.members).toEqual([])
})
// #endregion

// #region seed
test('a member without a display name is shown by name', async () => {
  const { sandbox, pk } = connectToSandbox()
  sandbox.seed({
    systems: [
      { system: { id: 'mysyst' }, members: [{ key: 'wren', name: 'Wren' }] },
    ],
  })
  const [member] = await pk.members.list('mysyst')
  expect(member?.display_name ?? member?.name).toBe('Wren')
})
// #endregion

// #region faults
test('a fault of the server that passes is not seen by the user', async () => {
  const { sandbox, pk } = connectToSandbox()
  await sandbox.control.addFault({
    kind: 'status',
    status: 502,
    operation: 'getSystem',
    count: 1,
  })
  expect((await pk.systems.get('@me')).name).toBe('Example System')
  expect((await sandbox.control.requests()).map(({ status }) => status)).toEqual([
    502, 200,
  ])
})

// #endregion

// #region mock
import { startMock } from '@pluralkit-openapi/mock'

test('a program of any language can be tested against a port', async () => {
  const mock = await startMock() // on a free port
  try {
    const response = await fetch(`${mock.baseUrl}/systems/exampl`, {
      headers: { 'User-Agent': 'my-tests/1.0' },
    })
    expect(await response.json()).toMatchObject({ name: 'Example System' })
  } finally {
    await mock.close()
  }
})
// #endregion
