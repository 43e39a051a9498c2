import { createRequire } from 'node:module'

interface Validator {
  opts: { validateSchema: boolean; code: { optimize: number } }
  compile: (this: Validator, schema: object) => unknown
}

const require = createRequire(import.meta.url)
// The copy that Prism itself uses.
const requireAsPrism = createRequire(require.resolve('@stoplight/prism-http/dist/validator/index.js'))
const { prototype } = requireAsPrism('ajv/dist/core').default as { prototype: Validator }

/**
 * Runs what lets Prism judge something. Prism compiles a schema when it is first needed, while somebody waits. It would check the
 * schema before that, by the schema of schemas, which was done when the document was built, and optimize the code after it, which
 * takes longer than what it saves. Its validators can't be reached but in the moment in which they are used; other programs may
 * use the same class, so it is left alone at all other times.
 */
export function compileSooner<Result>(judge: () => Result): Result {
  const { compile } = prototype
  prototype.compile = function (schema) {
    this.opts.validateSchema = false
    this.opts.code.optimize = 0
    return compile.call(this, schema)
  }
  try {
    return judge()
  } finally {
    prototype.compile = compile
  }
}
