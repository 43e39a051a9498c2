/**
 * The front's story: statistics, tables and pictures made of switches and front intervals.
 *
 * @module
 */

export { formatCsv, formatCsvRow, frontIntervalsToCsv, type IntervalNames } from './csv.js'
export {
  type FrontStats,
  type FrontStatsOptions,
  frontStats,
  type MemberStats,
  type PairStats,
  type PeriodStats,
} from './front-stats.js'
export { frontTimelineSvg, type TimelineMember, type TimelineOptions } from './timeline-svg.js'
