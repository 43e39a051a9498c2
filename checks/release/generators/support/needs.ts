import { spawnSync } from 'node:child_process'

/** The test's name, with the reason if the machine lacks a program for it. */
export function needs(name: string, ...programs: [program: string, ...args: string[]][]) {
  const missing = programs.filter(([program, ...args]) => spawnSync(program, args).status !== 0)
  const reason = missing.length
    ? ` (skipped: no ${missing.map(([program]) => program).join(' and no ')})`
    : ''
  return { name: `${name}${reason}`, skipped: missing.length > 0 }
}
