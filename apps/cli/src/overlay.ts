import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Member } from '@pluralkit-openapi/sdk'

/** A page that shows the front, for a browser source of OBS. */
export interface Overlay {
  url: string
  show(members: readonly Member[]): void
  close(): void
}

/** @param port Only this machine can reach it. */
export async function serveOverlay(port: number): Promise<Overlay> {
  let front: readonly Member[] = []
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    // A page of the web that has its own name lead to this machine shall not read the front.
    const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')
    const path = request.url?.split('?')[0]
    if (isLocal && path === '/overlay') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
        .end(page)
    } else if (isLocal && path === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write(eventOf(front))
      listeners.add(response)
      request.once('close', () => listeners.delete(response))
    } else {
      response.writeHead(404).end()
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/overlay`,
    show(members) {
      front = members
      for (const listener of listeners) listener.write(eventOf(front))
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const eventOf = (members: readonly Member[]) => {
  const shown = members.map(({ name, display_name, pronouns, color, avatar_url }) => ({
    name: display_name ?? name,
    pronouns,
    color,
    avatar_url,
  }))
  return `data: ${JSON.stringify(shown)}\n\n`
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src https:; connect-src 'self'"

const page = `<!doctype html>
<meta charset="utf-8">
<title>Front</title>
<style>
  body { margin: 0; font: 600 28px/1.3 system-ui, sans-serif; color: #fff; background: transparent; }
  ul { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px; padding: 0; list-style: none; }
  li { display: flex; align-items: center; gap: 12px; padding: 8px 18px 8px 8px; border-radius: 40px; background: rgb(20 20 28 / 80%); border: 3px solid var(--color, #888); }
  img, .blank { width: 56px; height: 56px; border-radius: 50%; object-fit: cover; background: var(--color, #888); }
  small { display: block; font-weight: 400; font-size: 18px; opacity: .8; }
</style>
<ul id="front"></ul>
<script>
  const list = document.getElementById('front')
  new EventSource('/events').onmessage = ({ data }) => {
    list.replaceChildren(...JSON.parse(data).map(({ name, pronouns, color, avatar_url }) => {
      const item = document.createElement('li')
      if (/^[0-9a-f]{6}$/i.test(color || '')) item.style.setProperty('--color', '#' + color)
      const picture = document.createElement(avatar_url ? 'img' : 'span')
      if (avatar_url) Object.assign(picture, { src: avatar_url, alt: '' })
      else picture.className = 'blank'
      const text = document.createElement('span')
      text.textContent = name
      if (pronouns) text.append(Object.assign(document.createElement('small'), { textContent: pronouns }))
      item.append(picture, text)
      return item
    }))
  }
</script>
`
