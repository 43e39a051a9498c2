import { CliError } from '../exit-codes.js'
import { printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'
import { isReadableByOthers, tokenFile } from '../token.js'

interface Check {
  name: string
  isGood: boolean
  /** What was found, and what to do if it is not good. */
  finding: string
}

/** Beyond this, what is logged "now" stands visibly wrong. */
const largestSkewMs = 10_000

export const doctor = (terminal: Terminal, options: CommonOptions) =>
  withSession(
    terminal,
    options,
    async (session) => {
      const { pk, tokenSource } = session
      const { signal } = terminal
      const checks: Check[] = []
      const startMs = performance.now()
      const response = await pk.fetch('/systems/exampl', { signal })
      const roundTripMs = Math.round(performance.now() - startMs)
      checks.push({
        name: 'network',
        isGood: response.status < 500,
        finding: `${pk.baseUrl} responded in ${roundTripMs} ms with status ${response.status}.`,
      })

      const date = Date.parse(response.headers.get('date') ?? '')
      const skewMs = Date.now() - date
      if (Number.isFinite(skewMs)) {
        const isGood = Math.abs(skewMs) < largestSkewMs
        const seconds = Math.round(Math.abs(skewMs) / 1000)
        checks.push({
          name: 'clock',
          isGood,
          finding: isGood
            ? 'This clock is right.'
            : `This clock is ${seconds} s ${skewMs > 0 ? 'ahead' : 'behind'}. Set it, or times of switches will be wrong.`,
        })
      }
      const limit = response.headers.get('x-ratelimit-limit')
      const remaining = response.headers.get('x-ratelimit-remaining')
      if (limit !== null)
        checks.push({
          name: 'limits',
          isGood: true,
          finding: `${remaining} of ${limit} requests of this second are left.`,
        })

      const system = await pk.whoami({ signal })
      if (system)
        checks.push({
          name: 'token',
          isGood: true,
          finding: `It belongs to ${system.name ?? system.id} (${system.id}), and comes from ${tokenSource}.`,
        })
      else
        checks.push({
          name: 'token',
          isGood: false,
          finding:
            tokenSource === null
              ? 'There is none. Run "pluralkit login".'
              : `PluralKit doesn't know the one from ${tokenSource}. Run "pluralkit login".`,
        })
      const file = tokenFile(terminal)
      if (tokenSource === file && (await isReadableByOthers(file)))
        checks.push({
          name: 'token file',
          isGood: false,
          finding: `Others on this machine can read ${file}. Run: chmod 600 ${file}`,
        })

      const levels = Object.entries(system?.privacy ?? {})
      const visible = levels
        .filter(([, level]) => level === 'public')
        .map(([key]) => key.replace(/_privacy$/, '').replaceAll('_', ' '))
      const hidden = levels
        .filter(([, level]) => level === 'private')
        .map(([key]) => key.replace(/_privacy$/, '').replaceAll('_', ' '))
      printResult(session, { checks, public: visible, private: hidden }, [
        ...checks.map(({ name, isGood, finding }) => `${isGood ? 'ok ' : 'BAD'}  ${name}: ${finding}`),
        ...(system
          ? [
              '',
              `Everybody can see: ${visible.join(', ') || 'nothing'}.`,
              `Only you can see: ${hidden.join(', ') || 'nothing'}.`,
            ]
          : []),
      ])
      const bad = checks.filter(({ isGood }) => !isGood)
      if (bad.length > 0) throw new CliError(`Not right: ${bad.map(({ name }) => name).join(', ')}.`)
    },
    false,
  )
