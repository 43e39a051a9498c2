import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocument, siteFolder, specFolder } from '../scripts/build.js'
import { operations, webhooks } from '../scripts/document.js'
import { downloads } from '../scripts/pages/downloads.js'

const document = await readDocument()
const siteFile = (name: string) => readFile(join(siteFolder, name), 'utf8')
const page = await siteFile('reference/index.html')
/** What a browser shows before it runs Redoc. */
const prerendered = page.slice(0, page.indexOf('<script type="module">'))
/** Redoc, without the document that it shows. */
const script = page.slice(prerendered.length).replace(/const __redoc_definition = .*/, '')

describe('the reference', () => {
  it('takes no script, style, image or font from anywhere', () => {
    expect(found(prerendered, /<(?:script|img|iframe|source)\b[^>]*\ssrc="(?!data:)[^"]*/g)).toEqual([])
    expect(found(prerendered, /<link\b(?! rel="alternate")[^>]*\shref="(?!data:)[^"]*/g)).toEqual([])
    expect(found(prerendered, /@import[^;]*|url\(\s*(?!["']?(?:data:|#))[^)]*/g)).toEqual([])
  })

  it('names no address of a script, style, image, font or telemetry server in its code', () => {
    expect(found(script, /https?:\/\/[^\s"'`<>()]*\.(?:m?js|css|svg|png|ico|woff2?|json)\b/g)).toEqual([])
    expect(found(script, /https?:\/\/(?:cdn|otel|fonts|static)\b[^\s"'`<>()]*/g)).toEqual([])
  })

  it('has telemetry turned off', () => {
    expect(found(page, /const __redoc_options = .*"disableTelemetry":\w+/g)).toEqual([
      expect.stringMatching(/"disableTelemetry":true$/),
    ])
  })

  it('tells the browser to let nothing in and nothing out', () => {
    const [policy = ''] = found(
      page.slice(0, page.indexOf('<script')),
      /(?<="Content-Security-Policy" content=")[^"]*/g,
    )
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toMatch(/; script-src(?: 'sha256-[\w+/]+=*')+(?:;|$)/)
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1))
    for (const source of sources)
      expect(source).toMatch(/^(?:'none'|data:|blob:|'sha256-[\w+/]+=*'|'unsafe-inline')$/)
  })

  it('has links that a static host can answer, also before Redoc runs', () => {
    const targets = found(prerendered, /(?<=\shref=")[^"]*/g)
    expect(targets).toContain('#/members')
    for (const target of targets) expect(target).toMatch(/^(?:#|https:\/\/|data:|\.\.\/)/)
  })

  it('says who made Redoc', () => {
    expect(found(prerendered, /href="https:\/\/redocly\.com\/redoc\/"|API docs by/g)).toHaveLength(2)
  })

  it('says nothing about the machine it was built on', () => {
    expect(page.includes(`${tmpdir()}/`)).toBe(false)
    expect(page.includes(process.cwd())).toBe(false)
  })
})

describe('the downloads', () => {
  it('are the bundles of the spec, unchanged', async () => {
    const schemas = (await readdir(join(specFolder(), 'schemas'))).map((name) => `schemas/${name}`)
    expect(schemas.length).toBeGreaterThan(0)
    for (const name of [...downloads, ...schemas])
      expect((await siteFile(name)) === (await readFile(join(specFolder(), name), 'utf8')), name).toBe(true)
  })
})

describe('the reference over the wire', () => {
  it('has no more than 750 kB, compressed as a static host does it', () => {
    expect(gzipSync(page, { level: 6 }).length).toBeLessThan(750_000)
  })
})

describe('llms.txt', async () => {
  const lines = (await siteFile('llms.txt')).split('\n')

  it('starts with the title and a short description', () => {
    expect(lines[0]).toBe(`# ${document.info.title}`)
    expect(lines[2]).toBe(`> ${document.info.summary}`)
  })

  it.each(
    operations(document).map(({ method, path, object }) => ({
      method: method.toUpperCase(),
      path,
      ...object,
    })),
  )('has a line for $operationId', ({ method, path, operationId, summary }) => {
    expect(lines).toContain(`- ${method} ${path} (${operationId}): ${summary}`)
  })

  it('has a line for every webhook event', () => {
    for (const { path } of webhooks(document))
      expect(
        lines.filter((line) => line.startsWith(`- ${path} (`)),
        path,
      ).toHaveLength(1)
  })

  it('links to files that are there', async () => {
    const [...links] = lines.join('\n').matchAll(/\]\(([^)]+)\)/g)
    expect(links.length).toBeGreaterThan(2)
    for (const [, target = ''] of links) expect((await siteFile(target)).length, target).toBeGreaterThan(0)
  })
})

/** Matches rather than a verdict on the text, which is too long for a failure to show. */
const found = (text: string, pattern: RegExp) => text.match(pattern) ?? []
