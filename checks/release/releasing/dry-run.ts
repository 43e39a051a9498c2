// A release from beginning to end, in a copy of the repository and with a registry on this machine: versions, builds,
// packs, publishes, and installs what was published into a project that uses it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { pnpm } from '../packing/pack.js'
import { publishedPackages } from '../packing/packages.js'
import { git, run } from '../packing/run.js'
import { publish } from './publish.js'

const repository = 'git+https://git.example/pluralkit-openapi.git'

export async function dryRun(root: string): Promise<true> {
  if (await git(['status', '--porcelain'], root))
    console.log('What is not committed is not part of the dry run.')
  const scratch = await mkdtemp(join(tmpdir(), 'release-'))
  const registry = await startRegistry(join(scratch, 'registry'))
  try {
    const copy = join(scratch, 'copy')
    await step('copy the repository', () => git(['clone', '--quiet', root, copy], scratch))
    await step('install', () => pnpm(['install', '--frozen-lockfile', '--prefer-offline'], copy))
    await step('turn changesets into versions', () =>
      pnpm(['exec', 'tsx', 'checks/release/releasing/cli.ts', 'version'], copy),
    )
    await step('build', () => pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], copy))
    // The manifests name the registry themselves, so that nothing else decides where they go.
    const place = { repository, provenance: false, registry: registry.url }
    await step('publish', () => publish(copy, place, ['--no-git-tag'], registry.env))

    const published = await versions(copy)
    console.log(`  ${published.join('\n  ')}`)
    await step('install from the registry and use it', () =>
      consume(root, join(scratch, 'consumer'), published, registry),
    )
    console.log('Everything but the real registry: done.')
    return true
  } finally {
    await registry.close()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const startMs = Date.now()
  await work()
  console.log(`✓ ${name} (${((Date.now() - startMs) / 1000).toFixed(1)} s)`)
}

interface Registry {
  url: string
  /** Settings of npm: this registry, and no token that is good for another. */
  env: NodeJS.ProcessEnv
  close(): Promise<void>
}

/** Takes our packages, and passes on what else is asked for to the registry that npm is set to. */
async function startRegistry(folder: string): Promise<Registry> {
  const { runServer } = createRequire(join(await toolbox('registry'), 'registry'))('verdaccio')
  const upstream = (await run('npm', ['config', 'get', 'registry'], { cwd: tmpdir() })).trim()
  await mkdir(folder)
  const server: Server = await runServer({
    configPath: folder,
    self_path: folder,
    storage: join(folder, 'storage'),
    log: { type: 'stdout', level: 'fatal' },
    uplinks: { upstream: { url: upstream } },
    packages: {
      '@pluralkit-openapi/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = join(folder, 'npmrc')
  await writeFile(settings, `registry=http://${host}/\n//${host}/:_authToken=nobody-in-particular\n`)
  return {
    url: `http://${host}/`,
    env: {
      ...process.env,
      npm_config_registry: `http://${host}/`,
      NPM_CONFIG_USERCONFIG: settings,
      NODE_AUTH_TOKEN: '',
      NPM_TOKEN: '',
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function versions(copy: string): Promise<string[]> {
  return Promise.all(
    (await publishedPackages(copy)).map(async ({ name, folder }) => {
      const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
      return `${name}@${version}`
    }),
  )
}

async function consume(root: string, folder: string, published: string[], { env }: Registry): Promise<void> {
  await cp(join(root, 'checks', 'release', 'consumers', 'fixtures'), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await run('npm', ['install', '--no-audit', '--no-fund', ...published], { cwd: folder, env })
  for (const installed of published.map((spec) => spec.slice(0, spec.lastIndexOf('@')))) {
    const manifest = await readFile(join(folder, 'node_modules', installed, 'package.json'), 'utf8')
    if (JSON.parse(manifest).repository?.url !== repository)
      throw new Error(`${installed} does not say from which repository it was published.`)
  }
  for (const program of ['esm.mjs', 'mock.mjs'])
    console.log(`  ${program}: ${(await run(process.execPath, [program], { cwd: folder })).trim()}`)
}
