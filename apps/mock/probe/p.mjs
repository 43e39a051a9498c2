import { readFileSync } from 'node:fs'
import prismHttp from '@stoplight/prism-http'
import prismCore from '@stoplight/prism-core'
const { createInstance, getHttpOperationsFromSpec } = prismHttp
const logger = prismCore.createLogger('x', { level: 'silent' })
const doc = JSON.parse(readFileSync('doc.json','utf8'))
const ops = await getHttpOperationsFromSpec(doc)
console.log(ops.map(o => [o.iid, o.method, o.path, Object.keys(o)]))
console.dir(ops[0], {depth: 7})
const v = createInstance({ checkSecurity: true, validateRequest: true, validateResponse: false, errors: false, isProxy: false, upstreamProxy: undefined, mock: { dynamic: false } }, { logger, mock: () => () => ({ _tag: 'Right', right: { statusCode: 200 } }) })
const m = createInstance({ checkSecurity: false, validateRequest: false, validateResponse: false, errors: false, isProxy: false, upstreamProxy: undefined, mock: { dynamic: false } }, { logger })
const [get, patch] = ops
const t = async (name, op, req) => { const r = await v.request({ headers: { 'user-agent': 'x' }, ...req }, [op])(); console.log(name, JSON.stringify(r._tag === 'Right' ? r.right.validations.input : r.left)) }
for (const p of ['@me','%40me','exampl','exa-mpl','5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34','812340000000000001','ab','%7Bx%7D', 'ünicode','a%2Fb','%252e%252e','!!!!!'])
  await t('path ' + p, get, { method: 'get', url: { path: '/systems/' + p } })
await t('query', get, { method: 'get', url: { path: '/systems/exampl', query: { limit: '5000', before: 'yesterday', x: 'y' } } })
await t('query2', get, { method: 'get', url: { path: '/systems/exampl', query: { limit: ['5','6'] } } })
await t('query3', get, { method: 'get', url: { path: '/systems/exampl', query: { limit: '' } } })
await t('no ua', get, { method: 'get', url: { path: '/systems/exampl' }, headers: {} })
for (const [n, b] of Object.entries({ none: undefined, nul: null, str: 'x', arr: [], empty: {}, long: { name: 'x'.repeat(101) }, num: { name: 5 }, col: { color: 'zz' }, extra: { naem: 'x' }, tags: { tags: [{ prefix: 'abcd' }, {}] }, priv: { privacy: { name_privacy: 'x', foo: 1 } }, many: { name: 4, naem: 1 }, zero: 0, fals: false }))
  await t('body ' + n, patch, { method: 'patch', url: { path: '/systems/exampl' }, headers: { 'user-agent': 'x', authorization: 't', 'content-type': 'application/json' }, body: b })
await t('no token', patch, { method: 'patch', url: { path: '/systems/exampl' }, headers: { 'user-agent': 'x', 'content-type': 'application/json' }, body: { name: 'x' } })
await t('no token bad', patch, { method: 'patch', url: { path: '/systems/exampl' }, headers: { 'content-type': 'application/json' }, body: {} })
await t('text', patch, { method: 'patch', url: { path: '/systems/exampl' }, headers: { 'user-agent':'x', authorization: 't', 'content-type': 'text/json', 'content-length': '5' }, body: {name:'x'} })
const a = async (name, op, mock, headers = {}) => { const r = await m.request({ method: op.method, url: { path: '/systems/exampl' }, headers }, [op], { isProxy: false, mock: { dynamic: false, ...mock } })(); console.log(name, JSON.stringify(r._tag === 'Right' ? r.right.output : r.left)) }
await a('plain', get, {})
await a('public', get, { exampleKey: 'public' })
await a('404', get, { code: 404 })
await a('204', get, { code: 204 })
await a('418', get, { code: 418 })
await a('nope', get, { exampleKey: 'nope' })
await a('404nope', get, { code: 404, exampleKey: 'public' })
await a('dyn', get, { dynamic: true })
await a('patch sampled', patch, {})
await a('patch dyn', patch, {dynamic: true})
