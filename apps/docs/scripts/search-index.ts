import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { anchorOf, type OpenApiDocument, operations, prosePages, webhooks } from './document.js'

/** Makes the search index: of all pages, and of each operation, event and text of the reference. */
export async function writeSearchIndex(document: OpenApiDocument, site: string): Promise<void> {
  const { index } = await pagefind.createIndex()
  if (!index) throw new Error('Pagefind did not start.')
  try {
    fail(await index.addDirectory({ path: site, glob: '{index,guides/**/*,sdk/**/*,*/index}.html' }))
    for (const record of referenceRecords(document))
      fail(await index.addCustomRecord({ ...record, language: 'en' }))
    fail(await index.writeFiles({ outputPath: join(site, 'pagefind') }))
  } finally {
    await pagefind.close()
  }
}

const referenceRecords = (document: OpenApiDocument) => [
  ...prosePages(document).map((tag) => ({
    url: `/reference/#/${tag.name}`,
    content: `${tag['x-displayName']}. ${tag.description}`,
    meta: { title: `API: ${tag['x-displayName']}` },
  })),
  ...[...operations(document), ...webhooks(document)].map((operation) => ({
    url: `/reference/${anchorOf(operation)}`,
    content: `${operation.object.operationId} ${operation.path}. ${operation.object.summary}. ${operation.object.description}`,
    meta: { title: `API: ${operation.object.summary}` },
  })),
]

function fail({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
