import { rolldown } from 'rolldown'
import { type Edits, withEdits } from './edits.js'

/** Parts of Redoc's script that this page can do without. They are told by what a minifier leaves as it is. */
const cuts: Edits = {
  'no reading of YAML, addresses, other files, Swagger 2, GraphQL and AsyncAPI': [
    /(?<=async function [\w$]+)\(\{spec:[\w$]+,specUrl:[\w$]+,skipBundle:[\w$]+\}\)\{.{1,1000}?must be provided`\)\}/g,
    '({spec}){return{document:spec,type:`openapi`}}',
  ],
  'no showing of AsyncAPI and GraphQL': [
    /else if\([\w$]+\([\w$]+\)\)\{let\{processAsyncApiDocument:.{1,500}?processGraphqlDocument:.*?\}(?=return )/g,
    '',
  ],
  'no sending of telemetry': [
    /(?<=initTracer\()[\w$]+\)\{if\(![\w$]+\.collectorUrl&&.{1,1000}?this\.initialized=!0\}/g,
    '){}',
  ],
  'no comments in styles': [
    /[ \t]*\/\/ ?@presenter.*$|[ \t]*\/\*\*\n(?:[ \t]*\*(?!.*(?:@license|copyright)).*\n)+?[ \t]*\*\//gim,
    '',
  ],
  // Then a bundler can see what nothing needs any more.
  'no function around it': [/const\{RedocStandalone,hydrate,init\}=\(\(\)=>\{/g, ''],
  'no end of that function': [
    /return typeof document<`u`&&console\.info\([\s\S]*$/g,
    'export default hydrate',
  ],
}

/** Redoc's script without what is never used here: a script that defines `hydrate`. */
export async function lighterRedoc(script: string): Promise<string> {
  const rest = withEdits(script, cuts)
  const bundle = await rolldown({
    input: 'redoc',
    plugins: [{ name: 'redoc', resolveId: (id) => id, load: () => rest }],
    treeshake: { propertyReadSideEffects: false },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'iife', name: 'hydrate', minify: true })
  await bundle.close()
  return output[0].code
}
