// What a browser loads, minified and gzipped, as size-limit measures it; what a package takes of Node's own is left out.

import { builtinModules } from 'node:module'

const sdk = (entry) => `node_modules/@pluralkit-openapi/sdk/dist/${entry}.js`

const bundles = [
  { name: 'createPluralKit', path: sdk('index'), import: '{ createPluralKit }', limit: '14.2 kB' },
  { name: 'everything but webhooks', path: 'src/bundles/everything-but-webhooks.mjs', limit: '17.6 kB' },
  { name: 'everything', path: 'src/bundles/everything.mjs', limit: '19.7 kB' },
  { name: 'only webhooks', path: sdk('dispatch'), limit: '4.3 kB' },
  { name: 'only the values', path: sdk('values'), limit: '2.8 kB' },
  { name: 'only backups', path: sdk('backup'), limit: '13.7 kB' },
  { name: 'only statistics and timelines', path: sdk('history'), limit: '4.2 kB' },
  { name: 'only the message finder', path: sdk('messages'), limit: '2.5 kB' },
  { name: 'only the Redis store', path: sdk('redis'), limit: '3.6 kB' },
  // Beside it:
  { name: 'openapi-fetch', path: 'node_modules/openapi-fetch/dist/index.mjs', import: 'openapiFetch' },
  { name: 'axios', path: 'node_modules/axios/index.js', import: 'axios' },
  { name: 'pkapi.js', path: 'node_modules/pkapi.js/dist/esm/index.mjs', import: 'pkapi' },
]

export default bundles.map((bundle) => ({ ...bundle, gzip: true, ignore: [...builtinModules, 'node:*'] }))
