// The browser of the tests: one that is installed, whichever of the Chromium family, or else one from npm.
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { arch, env, platform } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar'
import { moveInto, toolbox } from './toolbox.js'

/** What Playwright's `launch` and `launchServer` take. */
export interface ChromiumOptions {
  executablePath: string
  args: string[]
}

/** Options for a browser with a profile that is thrown away and that asks for nothing by itself. */
export async function chromiumOptions(...args: string[]): Promise<ChromiumOptions> {
  return {
    executablePath: await chromiumPath(),
    args: [
      '--no-sandbox', // as root, in containers
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  }
}

/**
 * Finds a browser: `CHROMIUM_PATH`, else Chromium, Chrome or Edge in the usual places, else the one of the toolbox.
 * @throws Error if there is none, or if `CHROMIUM_PATH` names nothing
 */
export async function chromiumPath(): Promise<string> {
  const named = env['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which does not exist.`)
  }
  const installed = usualPlaces().find(isBrowser)
  if (installed) return installed
  if (platform === 'linux' && arch === 'x64') return packedChromium()
  throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.')
}

/** Where installers put Chromium, Chrome and Edge. */
export function usualPlaces(system: string = platform): string[] {
  if (system === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    )
  if (system === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Chromium/Application/chrome.exe',
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((file) => join(folder, file)),
      )
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  )
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  return [
    ...names.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ]
}

/** On Linux a file of that name may be a notice that tells how to install one. */
const isBrowser = (file: string): boolean =>
  existsSync(file) && (platform !== 'linux' || spawnSync(file, ['--version']).status === 0)

/** The Chromium of the toolbox, unpacked with what else a machine without a desktop lacks. */
export async function packedChromium(): Promise<string> {
  const packages = await toolbox('browser')
  const place = join(dirname(packages), 'chromium')
  if (!existsSync(place)) {
    const packed = (name: string) => join(packages, '@sparticuz', 'chromium', 'bin', name)
    const fresh = await mkdtemp(join(dirname(packages), '.chromium-'))
    await Promise.all([
      unpackFile(packed('chromium.br'), join(fresh, 'chromium')),
      unpackFolder(packed('al2023.tar.br'), join(fresh, 'libraries')),
      unpackFolder(packed('fonts.tar.br'), join(fresh, 'fonts')),
    ])
    await writeFile(join(fresh, 'fonts.conf'), fontSettings(place))
    await writeFile(join(fresh, 'start'), startScript, { mode: 0o755 })
    await moveInto(place, fresh)
  }
  return join(place, 'start')
}

// Without `dirname`: a bare PATH may lack it.
const startScript = `#!/bin/sh
here=\${0%/*}
export LD_LIBRARY_PATH="$here/libraries/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`

const fontSettings = (place: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/font-cache</cachedir>
</fontconfig>
`

const unpackFile = (file: string, target: string) =>
  pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }))

async function unpackFolder(file: string, target: string): Promise<void> {
  await mkdir(target)
  await pipeline(createReadStream(file), createBrotliDecompress(), extract({ cwd: target }))
}
