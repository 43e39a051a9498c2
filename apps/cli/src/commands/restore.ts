import { readFile } from 'node:fs/promises'
import { backUp, planRestore, type RestorePlan, readBackup, restore } from '@pluralkit-openapi/sdk/backup'
import { confirmOrThrow } from '../ask.js'
import { CliError } from '../exit-codes.js'
import { duration, printResult } from '../output.js'
import { startProgress } from '../progress.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'
import { ownSystem } from './whoami.js'

interface RestoreOptions extends CommonOptions {
  dryRun?: boolean
  remove?: boolean
  switches: boolean
  yes?: boolean
}

export async function restoreFile(terminal: Terminal, file: string, options: RestoreOptions): Promise<void> {
  const { backup, notes, source } = readBackup(await readBackupFile(file))
  await withSession(terminal, options, async (session) => {
    const { pk, isJson } = session
    const { signal } = terminal
    const system = await ownSystem(session)
    const { remove = false, switches } = options
    const plan = planRestore(backup, await backUp(pk, { signal, switches }), { remove, switches })
    const summary = summaryOf(plan)
    if (!isJson || !options.dryRun) {
      for (const { where, problem } of notes) terminal.tell(`${where}: ${problem}\n`)
      for (const { where, key, reason } of plan.notRestored.slice(0, 20))
        terminal.tell(`${where}: ${key} stays (${reason})\n`)
      if (plan.notRestored.length > 20)
        terminal.tell(`… and ${plan.notRestored.length - 20} more; --dry-run --json lists them\n`)
    }
    if (options.dryRun) {
      const { backup: _, ...data } = plan
      return printResult(session, { source, notes, ...data }, summary)
    }
    if (plan.steps.length === 0) return printResult(session, { done: 0, failed: [] }, summary)
    for (const line of summary) terminal.tell(`${line}\n`)
    await confirmOrThrow(terminal, `Change ${system.name ?? system.id} (${system.id})?`, options.yes)
    const progress = await startProgress(terminal, 'Restoring')
    try {
      const report = await restore(pk, plan, {
        signal,
        onProgress: ({ done, total }) => progress.update(done, total),
      })
      progress.stop()
      const failures = report.failed.map(
        ({ step, reason }) => `  ${step.kind}${'name' in step ? ` ${step.name}` : ''}: ${reason}`,
      )
      printResult(session, report, [
        `Made ${report.done} changes. ${failures.length === 0 ? 'Everything is as in the file.' : 'Not possible:'}`,
        ...failures,
      ])
      if (failures.length > 0) throw new CliError('Not everything could be restored.')
    } finally {
      progress.stop()
    }
  })
}

export async function readBackupFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new CliError(`${file} can't be read: ${Object(error).message}`)
  }
}

const titles: Record<RestorePlan['steps'][number]['kind'], string> = {
  updateSystem: 'change the system',
  updateSettings: 'change settings',
  createMember: 'create members',
  updateMember: 'change members',
  createGroup: 'create groups',
  updateGroup: 'change groups',
  addGroupMembers: 'add members to groups',
  removeGroupMembers: 'take members out of groups',
  createSwitch: 'log switches',
  updateSwitch: 'correct switches',
  updateGuild: 'change settings in servers',
  updateMemberGuild: 'change members in servers',
  updateAutoproxy: 'change autoproxy',
  deleteSwitch: 'DELETE switches',
  deleteGroup: 'DELETE groups',
  deleteMember: 'DELETE members',
}

function summaryOf({ steps, unchanged, additional, estimatedMs, options }: RestorePlan): string[] {
  const counts = new Map<string, number>()
  for (const { kind } of steps) counts.set(titles[kind], (counts.get(titles[kind]) ?? 0) + 1)
  const names = ({ members, groups, switches }: RestorePlan['unchanged']) =>
    `${members} members, ${groups} groups, ${switches} switches`
  return [
    ...(steps.length === 0 ? ['Nothing to do.'] : [...counts].map(([title, count]) => `${title}: ${count}`)),
    `As in the file already: ${names(unchanged)}.`,
    `Not in the file: ${names(additional)}, which ${options.remove ? 'are deleted' : 'stay'}.`,
    ...(steps.length === 0 ? [] : [`This takes about ${duration(estimatedMs)}.`]),
  ]
}
