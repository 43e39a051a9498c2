import type { Problem, Report } from './check.js'

/** How the document stands to the recordings, for programs. */
export function toJson(report: Report): object {
  const { exceptions, tolerances, refusals, undocumented, operations, ...rest } = report
  return {
    target: 'document',
    ...rest,
    exceptions: rows(exceptions),
    tolerances: rows(tolerances),
    refusals: rows(refusals),
    undocumented: rows(undocumented),
    operations: rows(operations),
  }
}

/** How the document stands to the recordings, for people. */
export function toText(report: Report): string {
  const { exchanges, answers, answersValid, requests, requestsExplained, events, eventsValid, problems } =
    report
  return [
    `The document, held against ${exchanges} recorded exchanges`,
    `  answers   ${answersValid} of ${answers} valid, ${total(report.exceptions)} under a named exception`,
    `  requests  ${requestsExplained} of ${requests} accepted ones explained`,
    `  events    ${eventsValid} of ${events} valid`,
    ...table('Exceptions: answers that the document leaves out on purpose', report.exceptions),
    ...table('Tolerances: what the server accepts and the document does not allow', report.tolerances),
    ...table('Refusals: what the document allows and the server refused', report.refusals),
    ...table('Exchanges of no documented operation', report.undocumented),
    '',
    problems.length ? `${problems.length} problems` : 'No problems',
    ...problems.map(problemText),
  ].join('\n')
}

export function table(title: string, counts: Map<string, number>): string[] {
  if (!counts.size) return []
  return ['', title, ...rows(counts).map(({ name, count }) => `${String(count).padStart(6)}  ${name}`)]
}

export function problemText({ kind, where, operation, status, path, message }: Problem): string {
  return `  ${kind} ${where}\n    ${[operation, status, path].filter(Boolean).join(' ')}: ${message}`
}

export function rows(counts: Map<string, number>): { name: string; count: number }[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

export function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
