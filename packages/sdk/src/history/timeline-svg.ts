import { timestampToDate } from '../values/timestamp.js'
import type { FrontInterval } from './front-intervals.js'
import { hoursOf, timeZoneOf } from './time-zone.js'

/** A member as a timeline shows it. */
export interface TimelineMember {
  id: string
  name: string
  /** Six hex digits, as the API has it; null for one that the timeline chooses. */
  color?: string | null | undefined
}

/** Options of {@link frontTimelineSvg}. */
export interface TimelineOptions {
  /** Names and colors by short id. An id without one stands for itself. */
  members?: Iterable<TimelineMember> | undefined
  /**
   * Time zone of the days.
   *
   * @defaultValue `'UTC'`
   */
  timeZone?: string | undefined
  /**
   * Width in pixels.
   *
   * @defaultValue `960`
   */
  width?: number | undefined
  /**
   * What a screen reader reads first.
   *
   * @defaultValue `'Front history'`
   */
  title?: string | undefined
}

const rowHeight = 34
const barHeight = 20
const labelWidth = 150
const margin = 16
const top = 44
/** A little more than any font has at this size. */
const pixelsPerDigit = 8

/** Distinct hues that are readable on white and on black. */
const palette = ['4c78a8', 'e07b39', '54a24b', 'c75b8a', '8d6ab8', 'b39c2d', '3d9c9c', 'd1615d']

/**
 * Draws who fronted when: a row for each member, those who came first on top. The SVG has its own light and dark colors.
 *
 * @example await writeFile('fronts.svg', frontTimelineSvg(frontIntervals(switches), { members, timeZone: 'Europe/Berlin' }))
 *
 * @throws {RangeError} If there is no such time zone.
 */
export function frontTimelineSvg(
  intervals: readonly FrontInterval[],
  { members = [], timeZone = 'UTC', width = 960, title = 'Front history' }: TimelineOptions = {},
): string {
  const zone = timeZoneOf(timeZone)
  const known = new Map([...members].map((member) => [member.id, member]))
  const spans = intervals.map(({ member, start, durationMs }) => {
    const startMs = timestampToDate(start).getTime()
    return { member, startMs, endMs: startMs + durationMs }
  })
  const rows = [...new Set(spans.map(({ member }) => member))]
  const fromMs = spans.reduce((least, { startMs }) => Math.min(least, startMs), Number.POSITIVE_INFINITY)
  const untilMs = spans.reduce((most, { endMs }) => Math.max(most, endMs), fromMs + 1)
  const plotWidth = width - labelWidth - 2 * margin
  const height = top + rows.length * rowHeight + margin
  const x = (ms: number) => round(margin + labelWidth + ((ms - fromMs) / (untilMs - fromMs)) * plotWidth)

  const parts = rows.map((id, row) => {
    const { name, color } = known.get(id) ?? { name: id }
    const y = top + row * rowHeight
    const fill = /^[0-9a-f]{6}$/i.test(color ?? '') ? color : palette[row % palette.length]
    const bars = spans
      .filter(({ member }) => member === id)
      .map(({ startMs, endMs }) => {
        const barWidth = Math.max(2, round(x(endMs) - x(startMs)))
        return `<rect x="${x(startMs)}" y="${y}" width="${barWidth}" height="${barHeight}" rx="${Math.min(4, barWidth / 2)}"/>`
      })
    return [
      `<text class="name" x="${margin + labelWidth - 12}" y="${y + 15}">${escaped(shortened(name))}<title>${escaped(name)}</title></text>`,
      `<g class="bars" fill="#${fill}">${bars.join('')}</g>`,
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>
  svg { font: 13px system-ui, sans-serif; --ink: #1c2430; --soft: #5b6675; --line: #dfe4ea; --paper: #fff; }
  @media (prefers-color-scheme: dark) { svg { --ink: #e8ecf2; --soft: #9aa7b8; --line: #303945; --paper: #161b22; } }
  .paper { fill: var(--paper); } .name { fill: var(--ink); text-anchor: end; } .day { fill: var(--soft); font-size: 12px; }
  .line { stroke: var(--line); } .bars rect { stroke: var(--ink); stroke-opacity: .25; }
</style>
<rect class="paper" width="100%" height="100%" rx="10"/>
${rows.length > 0 ? days().join('\n') : `<text class="day" x="${margin}" y="28">Nobody fronted.</text>`}
${parts.join('\n')}
</svg>
`

  /** A line where a day begins, and its date as often as there is room. */
  function days(): string[] {
    const starts: { date: string; at: number }[] = []
    let at = fromMs
    for (const { date, ms } of hoursOf(zone, fromMs, untilMs)) {
      if (starts.at(-1)?.date !== date) starts.push({ date, at })
      at += ms
    }
    let free = 0
    return starts.map(({ date, at: startMs }, position) => {
      const left = x(startMs)
      const line = `<line class="line" x1="${left}" x2="${left}" y1="34" y2="${height - margin}"/>`
      const label = position === 0 ? date : date.slice(5)
      const labelEnd = left + label.length * pixelsPerDigit
      if (left < free || labelEnd > width - margin) return position === 0 ? '' : line
      free = labelEnd + pixelsPerDigit
      return `${line}<text class="day" x="${left + 3}" y="28">${label}</text>`
    })
  }
}

const round = (value: number) => Math.round(value * 10) / 10

const longestName = 20

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
}

/** Text of others as XML has it; characters that XML can't have are replaced. */
const escaped = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
