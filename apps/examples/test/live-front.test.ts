import { expect } from 'vitest'
import { signingToken, test } from './support/program-test.js'
import { startSandboxServer } from './support/sandbox-server.js'

test('live-front shows who is fronting, and every switch as soon as its event comes', async ({
  start,
  server,
}) => {
  const program = start('live-front', ['--port', '0'])
  const [, address = ''] = await program.prints(/Following "@me" by events at (\S+)\. Ctrl\+C ends it\./)
  await program.prints(/^Robin of the Forest \(they\/them\), Juniper, for \d+ h \d+ min$/m)
  await server.sandbox.control.setWebhook({ url: `${address}/dispatch`, token: signingToken })
  await server.write('POST', '/systems/@me/switches', { members: ['ashley'] })
  await program.prints(/^Ash \(she\/her\), for 0 min$/m)
  const { id } = (await server.write('POST', '/systems/@me/switches', { members: [] })) as { id: string }
  await program.prints(/^Nobody is fronting, for 0 min$/m)
  await server.write('DELETE', `/systems/@me/switches/${id}`)
  await program.prints(/Nobody is fronting, for 0 min\nAsh /)
  await server.write('PATCH', '/members/ashley', { description: 'another' }) // no change of the front
  await server.sandbox.settled()
  expect(program.output.trimEnd().split('\n')).toHaveLength(5)
})

test('live-front outlives a restart of the server, and tells what it missed when the next event comes', async ({
  start,
  server,
}) => {
  const program = start('live-front', ['--port', '0'])
  const [, address = ''] = await program.prints(/by events at (\S+)\. /)
  const webhook = { url: `${address}/dispatch`, token: signingToken }
  await program.prints(/Robin of the Forest/)
  await server.sandbox.control.setWebhook(webhook)
  const { port } = new URL(server.baseUrl)
  await server.close()
  await server.write('POST', '/systems/@me/switches', { members: ['ashley'] }) // its event comes, but nobody can be asked
  await program.prints(/ECONNREFUSED[\s\S]*Trying again\./)

  const next = await startSandboxServer({ seed: server.sandbox.toSeed() }, { port: Number(port) })
  try {
    await program.prints(/^Ash \(she\/her\), for \d+ min$/m)
    await next.write('POST', '/systems/@me/switches', { members: ['junipr'] })
    await program.prints(/^Juniper, for 0 min$/m)
  } finally {
    await next.close()
  }
})

test('live-front without the token of a webhook looks by itself', async ({ start }) => {
  const program = start('live-front', [], { PLURALKIT_SIGNING_TOKEN: '' })
  await program.prints(/Following "@me" by a look every 30 seconds\./)
  await program.prints(/^Robin of the Forest/m)
})

test('live-front ends with a reason where looking again makes no sense', async ({ run }) => {
  const { stderr, exitCode } = await run('live-front', ['nobody'])
  expect([stderr, exitCode]).toEqual([expect.stringContaining('System not found.'), 1])
})
