// Brings recordings in the recorder's format into recordings/, in the compact form.
//   pnpm import-recordings FOLDER     FOLDER holds seed.json and recordings/*.json
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compact, format } from '../src/compact.js'
import { OWN_RECORDINGS, readRecordings, readSeed, SEED_FILE } from '../src/recordings.js'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: pnpm import-recordings FOLDER')
  process.exit(2)
}
writeFileSync(join(OWN_RECORDINGS, SEED_FILE), readFileSync(join(folder, SEED_FILE)))
for (const topic of readRecordings(join(folder, 'recordings'))) {
  writeFileSync(join(OWN_RECORDINGS, `${topic.topic}.json`), format(compact(topic, readSeed(folder))))
  console.log(`${topic.topic}: ${topic.scenarios.flatMap((scenario) => scenario.exchanges).length} exchanges`)
}
