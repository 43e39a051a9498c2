import { join } from 'node:path'
import { redocly, specFolder } from '../../scripts/redocly.js'

export interface Problem {
  ruleId: string
  message: string
  severity: string
  location: { source: { ref: string }; pointer: string }[]
}

/** Lints descriptions under the project's rules, in one run of Redocly: the problems of each, in the same order. */
export async function lint(...documents: string[]): Promise<Problem[][]> {
  const config = join(specFolder, 'redocly.yaml')
  const args = ['lint', ...documents, '--config', config, '--format', 'json', '--max-problems', '1000']
  const output = await redocly(args, { allowProblems: true })
  const reports: { problems: Problem[] }[] = JSON.parse(`[${output.replaceAll('\n}{\n', '\n},{\n')}]`)
  return reports.map(({ problems }) => problems)
}

export const asText = ({ ruleId, message, location }: Problem) =>
  `${ruleId}: ${message} (${location[0]?.source.ref} ${location[0]?.pointer})`
