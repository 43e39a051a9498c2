import { cpus, totalmem } from 'node:os'
import { type Figure, hasGoal, isKept } from './lib/figure.js'

/** Figures of one measurement. */
export interface Section {
  name: string
  title: string
  figures: Figure[]
}

/** All figures of a run, and where they were taken: only ratios can be compared between machines. */
export interface Report {
  takenAt: string
  machine: { cpu: string; cores: number; memoryBytes: number; node: string; platform: string }
  sections: Section[]
}

export function createReport(sections: Section[]): Report {
  const [cpu] = cpus()
  return {
    takenAt: new Date().toISOString(),
    machine: {
      cpu: cpu?.model.trim() || 'unknown',
      cores: cpus().length,
      memoryBytes: totalmem(),
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    sections,
  }
}

const unitOrder: Figure['unit'][] = ['times', '%', 'refusals']
const rank = ({ unit }: Figure) => unitOrder.indexOf(unit) + 1 || unitOrder.length + 1

/** What counts first: ratios. Within one unit as measured. */
export const sorted = (figures: readonly Figure[]): Figure[] => [...figures].sort((a, b) => rank(a) - rank(b))

const shown = ({ value, unit }: Figure): string => {
  if (unit === 'times') return value.toFixed(2)
  if (unit === '%' || unit === 's') return `${value.toFixed(1)} ${unit}`
  if (unit === 'ms' && value < 10) return `${value.toFixed(1)} ms`
  return `${Math.round(value).toLocaleString('en-GB')} ${unit === 'refusals' ? '× 429' : unit}`
}

const goal = (figure: Figure): string => {
  const { atMost, atLeast, unit } = figure
  const limit = atMost ?? atLeast
  if (limit === undefined) return ''
  return `${atMost === undefined ? 'at least' : 'at most'} ${shown({ name: '', value: limit, unit })}`
}

const verdict = (figure: Figure): string => (hasGoal(figure) ? (isKept(figure) ? 'met' : 'NOT MET') : '')

/** A section as lines for a terminal. */
export function toText({ title, figures }: Section): string {
  const lines = sorted(figures).map((figure) => {
    const columns = [
      figure.name.padEnd(78),
      shown(figure).padStart(22),
      verdict(figure).padEnd(8),
      goal(figure),
    ]
    return `  ${columns.join('  ').trimEnd()}`
  })
  return [title, ...lines, ''].join('\n')
}

/** The whole report as a guide of the docs: what stands first describes the page. */
export function toMarkdown({ takenAt, machine, sections }: Report): string {
  const tables = sections.map(({ title, figures }) => {
    const rows = sorted(figures).map(
      (figure) => `| ${figure.name} | ${shown(figure)} | ${goal(figure)} | ${verdict(figure)} |`,
    )
    return [`## ${title}`, '', '| what | measured | goal | |', '| --- | ---: | --- | --- |', ...rows].join(
      '\n',
    )
  })
  const { cpu, cores, node, platform } = machine
  const what = 'How fast and how small all of this is, beside named peers in the same run.'
  const where = `Taken on ${takenAt.slice(0, 10)} on ${platform}, ${cores} × ${cpu}, Node ${node}. Medians of several rounds; only ratios can be compared between machines.`
  const how = 'Made by `npm run bench -- --markdown docs/guides/benchmarks.md`.'
  return `${['# Benchmarks', `${what} ${where}`, how, ...tables].join('\n\n')}\n`
}

/** How many goals there are, and how many of them are met. */
export function countGoals(sections: readonly Section[]): { met: number; all: number } {
  const goals = sections.flatMap(({ figures }) => figures).filter(hasGoal)
  return { met: goals.filter(isKept).length, all: goals.length }
}
