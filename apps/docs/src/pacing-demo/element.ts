import { obedient, paced, runClient, type Shot } from './run.js'

const durationMs = 10_000
const playMs = 6_000
/** Of the changes that the server would have admitted. */
const mostChanges = 33

const clients = [
  { client: obedient, title: 'Does as the server says', subtitle: 'waits for retry_after, then tries again' },
  { client: paced, title: 'The SDK', subtitle: 'sends when there is room to spare' },
]

/** Two clients in front of the same limiter, each as a chart of the changes it gets through. */
class PacingDemo extends HTMLElement {
  async connectedCallback() {
    const charts = await Promise.all(
      clients.map(async (row) => chartOf(row, await runClient(row.client, durationMs))),
    )
    const again = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: 'Play again',
    })
    const play = () => {
      for (const { play } of charts) play()
    }
    again.addEventListener('click', play)
    this.replaceChildren(...charts.map(({ figure }) => figure), again)

    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      play()
    })
    seen.observe(this)
  }
}

function chartOf({ title, subtitle }: { title: string; subtitle: string }, shots: Shot[]) {
  const figure = document.createElement('figure')
  figure.innerHTML = `
    <figcaption><strong>${title}</strong><span>${subtitle}</span></figcaption>
    <svg viewBox="0 0 ${durationMs} 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="made" d="${changesLine(shots)}" />
      <path class="refused" d="${shots.map(({ atMs, refused }) => (refused ? `M${atMs} 100V88` : '')).join('')}" />
    </svg>
    <div class="axis" aria-hidden="true"><span>0 s</span><span>10 s</span></div>
    <p><span><b class="made"></b> changed</span> <span><b class="refused"></b> refused</span></p>`
  const svg = figure.querySelector('svg') as SVGElement
  const [made, refused] = figure.querySelectorAll('b')

  const show = (untilMs: number) => {
    const past = shots.filter(({ atMs }) => atMs <= untilMs)
    const refusals = past.filter((shot) => shot.refused).length
    if (made) made.textContent = String(past.length - refusals)
    if (refused) refused.textContent = String(refusals)
    svg.style.clipPath = `inset(0 ${100 - (untilMs / durationMs) * 100}% 0 0)`
  }
  show(durationMs)

  let playing = 0
  const play = () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const turn = ++playing
    const startMs = performance.now()
    const frame = () => {
      if (turn !== playing) return
      const part = Math.min(1, (performance.now() - startMs) / playMs)
      show(part * durationMs)
      if (part < 1) requestAnimationFrame(frame)
    }
    frame()
  }
  return { figure, play }
}

/** A step for each change that the server has made. */
function changesLine(shots: Shot[]): string {
  const steps = shots
    .filter(({ refused }) => !refused)
    .map(({ atMs }, index) => `H${atMs}V${85 - ((index + 1) / mostChanges) * 80}`)
  return `M0 85${steps.join('')}H${durationMs}`
}

customElements.define('pacing-demo', PacingDemo)
