// Brings recordings in the recorder's format into recordings/, in the compact form.
//   pnpm import-recordings FOLDER     FOLDER holds seed.json, recordings/*.json and edge/{current,older}/*.json
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compact, format } from '../src/compact.js'
import { folderOf, OWN_RECORDINGS, readRecordings, readSeed, SEED_FILE } from '../src/recordings.js'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: pnpm import-recordings FOLDER')
  process.exit(2)
}
writeFileSync(join(OWN_RECORDINGS, SEED_FILE), readFileSync(join(folder, SEED_FILE)))
for (const topic of readRecordings(folder)) {
  const target = join(OWN_RECORDINGS, folderOf(topic))
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, `${topic.topic}.json`), format(compact(topic, readSeed(folder))))
  console.log(`${topic.topic}: ${topic.scenarios.flatMap((scenario) => scenario.exchanges).length} exchanges`)
}
for (const edge of ['current', 'older']) {
  const source = join(folder, 'edge', edge, 'limiter.json')
  if (!existsSync(source)) continue
  const text = JSON.stringify(JSON.parse(readFileSync(source, 'utf8')), null, 1)
  // One request on one line.
  const lines = text.replace(/\{\n[^{}]*(?:\{[^{}]*\}[^{}]*)?\}/g, (request) =>
    JSON.stringify(JSON.parse(request)),
  )
  writeFileSync(join(OWN_RECORDINGS, 'edge', edge, 'limiter.json'), `${lines}\n`)
}
