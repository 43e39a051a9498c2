import { Buckets } from './buckets.js'
import type { HeaderList, PlaygroundEvent } from './messages.js'
import { programs } from './programs.js'

const longestRunMs = 20_000

/** An editor, a worker that runs what is in it, and what the worker tells of its requests. */
class Playground extends HTMLElement {
  readonly #buckets = new Buckets()
  readonly #rows = new Map<number, HTMLElement>()
  #worker: Worker | undefined
  #timer = 0

  connectedCallback() {
    this.innerHTML = `
      <div class="bar">
        <label>Program <select>${Object.keys(programs)
          .map((name) => `<option>${name}</option>`)
          .join('')}</select></label>
        <button type="button" class="run">Run</button>
        <button type="button" class="share">Copy link</button>
        <span role="status"></span>
      </div>
      <textarea aria-label="Program" aria-describedby="editor-keys" spellcheck="false" autocapitalize="off" wrap="off"></textarea>
      <p class="hint" id="editor-keys">Ctrl+Enter runs it. Tab indents; after Escape it leaves the editor.</p>
      <section aria-labelledby="buckets-title"><h2 id="buckets-title">Buckets</h2><div class="buckets"></div></section>
      <section aria-labelledby="requests-title"><h2 id="requests-title">Requests</h2><div class="requests"></div></section>
      <section aria-labelledby="output-title"><h2 id="output-title">Output</h2><pre class="output" tabindex="0"></pre></section>`
    const menu = this.#get<HTMLSelectElement>('select')
    const editor = this.#get<HTMLTextAreaElement>('textarea')
    const load = () => {
      editor.value = programs[menu.value] ?? ''
      this.#clear()
    }
    menu.addEventListener('change', load)
    editor.addEventListener('keydown', (event) => this.#onKey(event, editor))
    this.#get('.run').addEventListener('click', () => (this.#worker ? this.#stop('Stopped.') : this.#run()))
    this.#get('.share').addEventListener('click', () => this.#share(editor.value))
    load()
    editor.value = sharedProgram(location.hash) ?? editor.value
  }

  /** Puts the program into the page's address, and copies that. */
  async #share(program: string) {
    history.replaceState(null, '', `#${new URLSearchParams({ program })}`)
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    )
    this.#get('[role=status]').textContent = copied ? 'Link copied.' : 'The link is in the address bar.'
  }

  #get<T extends HTMLElement>(selector: string): T {
    return this.querySelector(selector) as T
  }

  #onKey(event: KeyboardEvent, editor: HTMLTextAreaElement) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.#run()
    } else if (event.key === 'Escape') {
      editor.dataset['leaving'] = 'true'
    } else if (event.key === 'Tab' && !event.shiftKey && !editor.dataset['leaving']) {
      event.preventDefault()
      editor.setRangeText('  ', editor.selectionStart, editor.selectionEnd, 'end')
    } else if (event.key !== 'Tab') {
      delete editor.dataset['leaving']
    }
  }

  #run() {
    this.#stop('')
    this.#clear()
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PlaygroundEvent>) => this.#show(data))
    this.#worker.addEventListener('error', ({ message }) => {
      this.#print(message, 'failure')
      this.#stop('Failed.')
    })
    this.#worker.postMessage(this.#get<HTMLTextAreaElement>('textarea').value)
    this.#timer = window.setTimeout(() => this.#stop('Stopped after 20 seconds.'), longestRunMs)
    this.#get('.run').textContent = 'Stop'
    this.#get('[role=status]').textContent = 'Running …'
    this.#drain()
  }

  #stop(status: string) {
    this.#worker?.terminate()
    this.#worker = undefined
    clearTimeout(this.#timer)
    this.#get('.run').textContent = 'Run'
    this.#get('[role=status]').textContent = status
  }

  #clear() {
    this.#buckets.clear()
    this.#rows.clear()
    for (const part of ['.buckets', '.requests', '.output']) this.#get(part).replaceChildren()
  }

  #show(event: PlaygroundEvent) {
    if (event.type === 'request') this.#showRequest(event)
    else if (event.type === 'response') this.#showResponse(event)
    else if (event.type === 'end') this.#stop(event.failed ? 'Failed.' : 'Done.')
    else this.#print(event.text, event.type)
  }

  #print(text: string, kind: string) {
    this.#get('.output').append(element('span', `${text}\n`, kind))
  }

  #showRequest({ id, method, path, headers, body, waitedMs }: PlaygroundEvent & { type: 'request' }) {
    const row = element('details')
    const why = waitedMs >= 20 ? `waited ${Math.round(waitedMs)} ms for its turn` : ''
    const summary = element('summary')
    summary.append(
      element('code', `${method} ${path}`),
      element('span', '…', 'status'),
      element('span', why, 'wait'),
    )
    row.append(summary, element('pre', message(headers, body)))
    this.#rows.set(id, row)
    this.#get('.requests').append(row)
  }

  #showResponse({ id, status, headers, body }: PlaygroundEvent & { type: 'response' }) {
    const row = this.#rows.get(id)
    const label = row?.querySelector('.status')
    if (!row || !label) return
    label.textContent = String(status)
    label.classList.add(status < 400 ? 'good' : 'bad')
    row.append(element('pre', message(headers, body)))
    this.#buckets.learn(headers, status, performance.now())
    this.#drawBuckets()
  }

  /** Draws the buckets again and again until they are empty. */
  #drain() {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const left = this.#drawBuckets()
    if (this.#worker || left > 0) requestAnimationFrame(() => this.#drain())
  }

  #drawBuckets(): number {
    const levels = this.#buckets.levels(performance.now())
    const box = this.#get('.buckets')
    for (const { scope, limit, level } of levels) {
      let bucket = box.querySelector<HTMLElement>(`[data-scope="${scope}"]`)
      if (!bucket) {
        bucket = element('div')
        bucket.dataset['scope'] = scope
        bucket.append(element('span', `${scope}, ${limit} a second`), element('meter'))
        box.append(bucket)
      }
      const meter = bucket.querySelector('meter') as HTMLMeterElement
      meter.setAttribute('aria-label', scope)
      // The request that would fill it is refused.
      Object.assign(meter, { max: limit, high: limit - 0.99, value: level })
    }
    return Math.max(0, ...levels.map(({ level }) => level))
  }
}

/** The program that a link brings along. */
const sharedProgram = (hash: string) => new URLSearchParams(hash.slice(1)).get('program') ?? undefined

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') {
  return Object.assign(document.createElement(name), { textContent: text, className })
}

/** Headers and body, as they would be on the wire. */
function message(headers: HeaderList, body: string): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return [...lines, '', pretty(body)].join('\n').trim()
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

customElements.define('pk-playground', Playground)
