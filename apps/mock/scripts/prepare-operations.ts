// Writes the package's own document in Prism's form, which the mock would otherwise make anew at each start.
import { writeFile } from 'node:fs/promises'
import { loadDocument } from '../src/document.js'
import { loadOperations } from '../src/prism/load-operations.js'
import { pack } from '../src/prism/packed.js'

const operations = await loadOperations(loadDocument())
await writeFile(new URL('../dist/operations.json', import.meta.url), JSON.stringify(pack(operations)))
