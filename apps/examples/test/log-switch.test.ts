import { createPluralKit } from '@pluralkit-openapi/sdk'
import { expect } from 'vitest'
import { test } from './support/program-test.js'
import type { SandboxServer } from './support/sandbox-server.js'

async function fronters({ sandbox }: SandboxServer): Promise<string[] | undefined> {
  const pk = createPluralKit({ userAgent: 'examples-test/1.0', fetch: sandbox.fetch })
  return (await pk.switches.getFronters('exampl'))?.members.map(({ id }) => id)
}

test('log-switch takes members as people type them: split ids in capitals, UUIDs, names', async ({
  run,
  server,
}) => {
  const typed = ['ASH-LEY', '0B6F2C518D3E4F7AB1C92E5D7A904C11', 'juniper']
  const { stdout, exitCode } = await run('log-switch', typed)
  expect(stdout).toMatch(
    /^Switched at .*Z\. Fronting: Ashley \(ashley\), Robin \(robins\), Juniper \(junipr\)\n$/,
  )
  expect(exitCode).toBe(0)
  expect(await fronters(server)).toEqual(['ashley', 'robins', 'junipr'])
})

test('log-switch tells who is fronting already, and logs nothing then', async ({ run, server }) => {
  const { stdout, exitCode } = await run('log-switch', ['ROB-INS', 'JUN-IPR'])
  expect(stdout).toBe(
    'Fronting already, in this order: Robin (robins), Juniper (junipr). No switch was logged.\n',
  )
  expect(exitCode).toBe(0)
  expect(await server.read('/systems/@me/switches')).toHaveLength(3)
})

test('log-switch logs a switch-out, but only if told so', async ({ run, server }) => {
  expect((await run('log-switch')).stderr).toBe('Usage: log-switch <member…>, or log-switch --out\n')
  expect(await fronters(server)).toEqual(['robins', 'junipr'])
  expect((await run('log-switch', ['--out'])).stdout).toMatch(/Fronting: nobody\n$/)
  expect(await fronters(server)).toEqual([])
})

test('log-switch counts a member once who is named twice, and says so', async ({ run, server }) => {
  const { stdout } = await run('log-switch', ['robins', 'Robin'])
  expect(stdout).toMatch(/^A member who is named twice counts once\.\nSwitched at .* Robin \(robins\)\n$/)
  expect(await fronters(server)).toEqual(['robins'])
})

test.describe('members of the same name', () => {
  test.override('sandboxOptions', {
    seed: {
      systems: [
        {
          members: [
            { id: 'robins', name: 'Robin' },
            { id: 'second', name: 'robin' },
          ],
        },
      ],
    },
  })

  test('log-switch names every member that it does not know or that may be two, and logs nothing', async ({
    run,
    server,
  }) => {
    const { stdout, stderr, exitCode } = await run('log-switch', ['robins', 'zip', 'ROBIN', 'zap'])
    const [zip, robin, zap, end] = stderr.trimEnd().split('\n')
    expect(zip).toBe('"zip" is no member of this system.')
    expect(robin).toMatch(/^"ROBIN" may be .*\((robins|second)\) or .*\((robins|second)\): give the id\.$/)
    expect(zap).toBe('"zap" is no member of this system.')
    expect(end).toBe('No switch was logged.')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(await server.read('/systems/@me/switches')).toEqual([])
  })

  test('log-switch does not send a switch again whose answer was lost, but says that it may be there', async ({
    run,
    server,
  }) => {
    server.fault = async (request) => {
      if (request.method === 'GET') return undefined
      await server.sandbox.fetch(request)
      return new Response(new ReadableStream({ pull: (controller) => controller.error() })) // breaks off
    }
    const { stderr, exitCode } = await run('log-switch', ['robins'])
    expect(stderr).toMatch(/\nThe switch may be logged or not: see who is fronting before you try again\.\n$/)
    expect(exitCode).toBe(1)
    expect(await server.read('/systems/@me/switches')).toHaveLength(1)
    expect(server.requests.filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })
})
