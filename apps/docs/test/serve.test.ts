import { describe, expect, it, onTestFinished } from 'vitest'
import { serveDocs } from '../scripts/serve.js'

describe('serveDocs', () => {
  it('serves the page and the downloads to this machine', async () => {
    const site = await serveDocs()
    onTestFinished(site.close)
    expect(new URL(site.url).hostname).toBe('127.0.0.1')
    const types = {
      '': 'text/html',
      'openapi.json': 'application/json',
      'schemas/Member.json': 'application/json',
    }
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(site.url + path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-type'), path).toContain(type)
    }
    expect((await fetch(`${site.url}package.json`)).status).toBe(404)
  })

  it('answers nobody once it is closed', async () => {
    const site = await serveDocs()
    await fetch(site.url)
    await site.close()
    await expect(fetch(site.url)).rejects.toThrow()
  })

  it('says what to do when the port is taken', async () => {
    const site = await serveDocs()
    onTestFinished(site.close)
    const port = Number(new URL(site.url).port)
    await expect(serveDocs({ port })).rejects.toThrow(
      `Can't listen on 127.0.0.1:${port}. If something else does, choose`,
    )
  })
})
