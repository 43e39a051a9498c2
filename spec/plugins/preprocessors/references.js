import { dirname, relative, resolve } from 'node:path'

const isLocal = (reference) => !reference.startsWith('#') && !/^[a-z]+:/i.test(reference)

/** A reference to a place in one file, as another file has to write it. */
export function referenceTo(file, pointer, from) {
  const path = relative(dirname(from), file)
  return { $ref: `${path.startsWith('.') ? path : `./${path}`}${pointer}` }
}

/** A copy of a node for another file: its relative references point at the same places from there. */
export function copyTo(file, node, from) {
  if (Array.isArray(node)) return node.map((entry) => copyTo(file, entry, from))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? moved(value, from, file) : copyTo(file, value, from),
    ]),
  )
}

function moved(reference, from, to) {
  const [path, pointer] = reference.split('#')
  if (isLocal(reference)) {
    return referenceTo(resolve(dirname(from), path), pointer === undefined ? '' : `#${pointer}`, to).$ref
  }
  return reference.startsWith('#') ? referenceTo(from, reference, to).$ref : reference
}
