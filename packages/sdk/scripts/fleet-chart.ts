/** What a fleet of so many shards got with one strategy. */
export interface FleetRow {
  shards: number
  strategy: string
  wantedPerSecond: number
  askedPerSecond: number
  /** Part of what was wanted that was answered in time. */
  answeredPercent: number
  medianWaitMs: number
  /** Requests that the server has refused (429). */
  refused: number
}

const plot = { left: 52, top: 104, width: 640, height: 220 }
const bar = { width: 30, gap: 4 }

const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .small { font-size: 11px }
  line { stroke: #8c959f; stroke-opacity: .4 }
  .s0 { fill: #b3541e } .s1 { fill: #8250df } .s2 { fill: #2f81c7 } .s3 { fill: #1a7f5a }
  /* As wide as a phone's text: larger letters. */
  @media (max-width: 500px) { text { font-size: 18px } .title { font-size: 18px } .small { font-size: 16px } }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .s0 { fill: #f0883e } .s1 { fill: #bc8cff } .s2 { fill: #6cb6ff } .s3 { fill: #3fb98a }
  }`

/** Bars of what was answered in time, by number of shards. Readable on light and dark ground. */
export function fleetChart(rows: readonly FleetRow[]): string {
  const strategies = [...new Set(rows.map(({ strategy }) => strategy))]
  const counts = [...new Set(rows.map(({ shards }) => shards))]
  const y = (percent: number) => plot.top + plot.height * (1 - percent / 100)
  const groupWidth = plot.width / counts.length
  const barsWidth = strategies.length * (bar.width + bar.gap) - bar.gap

  const grid = [0, 25, 50, 75, 100].flatMap((percent) => [
    `<line x1="${plot.left}" x2="${plot.left + plot.width}" y1="${y(percent)}" y2="${y(percent)}"/>`,
    `<text class="small" x="${plot.left - 8}" y="${y(percent) + 4}" text-anchor="end">${percent} %</text>`,
  ])
  const legend = strategies.flatMap((strategy, index) => {
    const x = plot.left + (index % 2) * 300
    const top = 36 + Math.floor(index / 2) * 22
    return [
      `<rect class="s${index}" x="${x}" y="${top}" width="11" height="11" rx="2"/>`,
      `<text class="small" x="${x + 17}" y="${top + 10}">${strategy}</text>`,
    ]
  })
  const groups = counts.flatMap((shards, group) => {
    const middle = plot.left + (group + 0.5) * groupWidth
    const ofGroup = rows.filter((row) => row.shards === shards)
    const bars = ofGroup.flatMap(({ answeredPercent }, index) => {
      const x = middle - barsWidth / 2 + index * (bar.width + bar.gap)
      const height = plot.top + plot.height - y(answeredPercent)
      return [
        `<rect class="s${index}" x="${x}" y="${y(answeredPercent)}" width="${bar.width}" height="${height}" rx="2"/>`,
        `<text class="small" x="${x + bar.width / 2}" y="${y(answeredPercent) - 4}" text-anchor="middle">${Math.round(answeredPercent)}</text>`,
      ]
    })
    const wanted = Math.round((ofGroup[0]?.wantedPerSecond ?? 0) * 10) / 10
    const under = plot.top + plot.height
    return [
      ...bars,
      `<text x="${middle}" y="${under + 22}" text-anchor="middle">${shards.toLocaleString('en-GB')} ${shards === 1 ? 'shard' : 'shards'}</text>`,
      `<text class="small" x="${middle}" y="${under + 42}" text-anchor="middle">${wanted} wanted/s</text>`,
    ]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 0 720 374" role="img" aria-label="Part of the message look-ups that are answered in time, by number of shards">
<style>${style}
</style>
<text class="title" x="${plot.left}" y="20">Look-ups answered within three seconds, from one address</text>
${[...legend, ...grid, ...groups].join('\n')}
</svg>
`
}
