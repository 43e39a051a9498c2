import { postmanToBruno } from '@usebruno/converters'
import converter from 'openapi-to-postmanv2'
import { type OpenApiDocument, operations } from './document.js'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

export const collectionNames = ['pluralkit.postman_collection.json', 'pluralkit.bruno.json'] as const

/** All operations as collections for Postman and Bruno, with the document's own examples as values and responses. */
export async function collections(
  document: OpenApiDocument,
): Promise<Record<(typeof collectionNames)[number], JsonObject>> {
  const postman = await postmanCollection(document)
  return {
    'pluralkit.postman_collection.json': postman,
    'pluralkit.bruno.json': await brunoCollection(postman),
  }
}

const userAgent = 'my-app/1.0 (me@example.org)'

async function postmanCollection(document: OpenApiDocument): Promise<JsonObject> {
  // A tag without operations would become an empty folder.
  const { webhooks: _, ...rest } = document
  const used = new Set<string>(operations(document).flatMap(({ object }) => object.tags))
  const data = { ...rest, tags: document.tags.filter(({ name }) => used.has(name)) }
  const options = {
    folderStrategy: 'Tags',
    parametersResolution: 'Example',
    alwaysInheritAuthentication: true,
  }
  const { result, reason, output } = await new Promise<
    Parameters<Parameters<typeof converter.convertV2>[2]>[1]
  >((resolve, reject) => {
    converter.convertV2({ type: 'json', data }, options, (error, conversion) =>
      error ? reject(error) : resolve(conversion),
    )
  })
  const [collection] = output ?? []
  if (!result || !collection) throw new Error(`No Postman collection could be made: ${reason}`)
  const { item, info } = rewrite(collection.data, postmanRules(document)) as JsonObject
  return {
    info: { ...(info as JsonObject), name: document.info.title, description: document.info.summary },
    item: item ?? [],
    auth: {
      type: 'apikey',
      apikey: Object.entries({ key: 'Authorization', value: '{{token}}', in: 'header' }).map(
        ([key, value]) => ({ key, value, type: 'string' }),
      ),
    },
    variable: Object.entries({ baseUrl: document.servers[0].url, userAgent, token: '' }).map(
      ([key, value]) => ({ key, value }),
    ),
  }
}

async function brunoCollection(postman: JsonObject): Promise<JsonObject> {
  const { collection } = await postmanToBruno(structuredClone(postman))
  let count = 0
  const uids = new Map<string, string>()
  const stableUid = (uid: string) => {
    if (!uids.has(uid)) uids.set(uid, String(++count).padStart(21, '0'))
    return uids.get(uid) ?? uid
  }
  return rewrite(collection, (key, value) => {
    if (key === 'packageReport') return undefined
    if (/^(?:item)?uid$/i.test(key)) return stableUid(String(value))
    // The converter puts a scheme before a variable that has one.
    return typeof value === 'string' ? value.replace('http://{{baseUrl}}', '{{baseUrl}}') : value
  }) as JsonObject
}

/** Ids are made up anew each time, headers that are switched off have no value, and a deprecated parameter only causes errors. */
function postmanRules(document: OpenApiDocument): (key: string, value: Json) => Json | undefined {
  const parameters = operations(document).flatMap((operation) => operation.parameters)
  const deprecated = new Set(parameters.filter((each) => each.deprecated).map(({ name }) => name))
  return (key, value) => {
    if (/^(?:id|_postman_id)$/.test(key)) return undefined
    if (!/^(?:header|query)$/.test(key) || !Array.isArray(value)) return value
    return (value as { key: string; disabled?: boolean }[])
      .filter((each) => !each.disabled && !deprecated.has(each.key))
      .map((each) => (each.key === 'User-Agent' ? { ...each, value: '{{userAgent}}' } : each))
  }
}

/** Replaces or, with `undefined`, leaves out values by their key. Strings that contain JSON are left as they are. */
const rewrite = (node: Json, rule: (key: string, value: Json) => Json | undefined): Json => {
  if (Array.isArray(node)) return node.map((each) => rewrite(each, rule))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const replaced = rule(key, value)
      return replaced === undefined ? [] : [[key, rewrite(replaced, rule)]]
    }),
  )
}
