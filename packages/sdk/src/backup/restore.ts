import type { PluralKit } from '../client/client.js'
import { backUp } from './back-up.js'
import type { Persistence } from './persistently.js'
import { planWithout } from './plan-restore.js'
import type { NotRestored, RestorePlan, RestoreStep } from './restore-plan.js'
import { createStepRunner } from './restore-steps.js'

/** Options of `restore`. */
export interface RestoreOptions extends Persistence {
  /** Called after each change. */
  onProgress?: ((progress: RestoreProgress) => void) | undefined
}

/** How far a restore has come. */
export interface RestoreProgress {
  /** Changes that are made. */
  done: number
  /** Changes that there are to make. */
  total: number
  /** The change that was made last. */
  step: RestoreStep
}

/** What a restore has done. */
export interface RestoreReport {
  /** How many changes were made. */
  done: number
  /** Changes that the API rejected, or that didn't stay. Empty if everything is as in the backup. */
  failed: FailedStep[]
  /** What the API can't set. */
  notRestored: NotRestored[]
}

/** A change that could not be made. */
export interface FailedStep {
  step: RestoreStep
  /** What the API said. */
  reason: string
}

/** A change that does not stay after so many tries is given up. */
const maxTries = 3

/**
 * Makes a system as it is in a backup, and reads it again at the end to see that it is.
 *
 * It can be ended at any moment, also with the process: called again, with the same plan or a new one, it goes on. Nothing is created
 * twice, as what a lost response leaves open is looked for first. The plan says what is wanted; what is left to do is found out anew. Only
 * what the plan says is ever deleted.
 *
 * @example
 * const report = await restore(pk, planRestore(backup, await backUp(pk)))
 * if (report.failed.length > 0) console.error(report.failed)
 *
 * @param pk A client with the token of the system to restore into.
 * @param plan What `planRestore` returned.
 * @throws {BackupError} If the API doesn't know the token.
 * @throws {PluralKitError} If a request keeps failing for a reason that passes. Call it again later.
 */
export async function restore(
  pk: PluralKit,
  plan: RestorePlan,
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  const { onProgress, ...persistence } = options
  const approved = new Set(plan.steps.filter(isDeletion).map(nameOf))
  const failed = new Map<string, FailedStep>()
  const tries = new Map<string, number>()
  const lost = new Set<string>()
  let done = 0
  for (;;) {
    const current = await backUp(pk, {
      ...persistence,
      switches: plan.options.switches,
      guildIds: guildIdsOf(plan),
    })
    const left = planWithout(lost, plan.backup, current, plan.options)
    const steps = left.steps.filter((step) => {
      const name = nameOf(step)
      if (failed.has(name) || (isDeletion(step) && !approved.has(name))) return false
      const count = tries.get(name) ?? 0
      if (count > 0 && !isVisible(step)) return false
      tries.set(name, count + 1)
      if (count < maxTries) return true
      failed.set(name, { step, reason: 'The API accepted the change, but it did not stay.' })
      return false
    })
    if (steps.length === 0) return { done, failed: [...failed.values()], notRestored: left.notRestored }
    const run = createStepRunner(pk, left, current, persistence)
    const total = done + steps.length
    await run(steps, (step, reason) => {
      if (reason !== undefined) failed.set(nameOf(step), { step, reason })
      if (reason !== undefined && step.kind === 'createMember') lost.add(step.key)
      done++
      onProgress?.({ done, total, step })
    })
  }
}

const nameOf = (step: RestoreStep) => JSON.stringify(step)

const isDeletion = ({ kind }: RestoreStep) => kind.startsWith('delete') || kind.startsWith('remove')

/** Whether one can read what the step has changed: one of the settings is only ever written. */
function isVisible(step: RestoreStep): boolean {
  return step.kind !== 'updateSettings' || Object.keys(step.body).some((key) => key !== 'card_show_color_hex')
}

function guildIdsOf({ backup: { extras } }: RestorePlan): string[] {
  const rows = [...(extras?.guilds ?? []), ...(extras?.memberGuilds ?? []), ...(extras?.autoproxy ?? [])]
  return [...new Set(rows.map(({ guild_id }) => guild_id))]
}
