import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})
// #endregion
const file = join(tmpdir(), `backup-${process.pid}.json`)

// #region back-up
import { backUp, formatBackup } from '@pluralkit-openapi/sdk/backup'

const backup = await backUp(pk)
// Only you can read the file, as it holds private fields.
await writeFile(file, formatBackup(backup), { mode: 0o600 })
console.log(backup.members.length > 0) // → true

// #endregion

// #region plan
import { planRestore, readBackup } from '@pluralkit-openapi/sdk/backup'

await pk.members.update('robins', { pronouns: null })
const saved = readBackup(await readFile(file))
const plan = planRestore(saved.backup, await backUp(pk))
console.log(plan.steps.map(({ kind }) => kind)) // → [ 'updateMember' ]

// #endregion

// #region restore
import { restore } from '@pluralkit-openapi/sdk/backup'

const report = await restore(pk, plan, {
  onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
}) // → 1 of 1
console.log(report.failed) // → []

// #endregion

// #region diff
import { describeDiff, diff } from '@pluralkit-openapi/sdk/backup'

const differences = describeDiff(diff(backup, await backUp(pk)))
console.log(differences || 'No differences.') // → No differences.
// #endregion

// #region import
const tupperbox =
  '{"tuppers":[{"name":"Wren","brackets":["w:",""],"nick":"W","tag":"| crew"}]}'
const imported = readBackup(tupperbox)
console.log(
  imported.source,
  imported.notes.map(({ problem }) => problem),
) // → tupperbox [ 'has a tag and the nickname "W": only the tag is kept' ]
console.log(
  planRestore(imported.backup, await backUp(pk)).steps.map(({ kind }) => kind),
) // → [ 'createMember' ]
// #endregion
