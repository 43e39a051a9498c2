// Brings recordings in the recorder's format into recordings/, in the compact form.
//   tsx scripts/import-recordings.ts FOLDER     FOLDER holds seed.json and recordings/*.json
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compact, format } from '../src/compact.js'
import { loadSeed, readRecorderFolder, SEED_FILE } from '../src/recordings.js'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: tsx scripts/import-recordings.ts FOLDER')
  process.exit(2)
}
const target = join(import.meta.dirname, '../recordings')
copyFileSync(join(folder, SEED_FILE), join(target, SEED_FILE))
for (const topic of readRecorderFolder(join(folder, 'recordings'))) {
  const file = join(target, `${topic.topic}.json`)
  writeFileSync(file, format(compact(topic, loadSeed())))
  console.log(`${topic.topic}: ${topic.scenarios.flatMap((scenario) => scenario.exchanges).length} exchanges`)
}
