import { rolldown } from 'rolldown'

/**
 * Parts of Redoc's script that this page can do without, and what stands in their place. They are told by what a minifier
 * leaves as it is.
 */
const cuts: Record<string, [RegExp, string]> = {
  'reading of other kinds of input: YAML, addresses, references to other files, Swagger 2, GraphQL, AsyncAPI':
    [
      /(?<=async function [\w$]+)\(\{spec:[\w$]+,specUrl:[\w$]+,skipBundle:[\w$]+\}\)\{.{1,1000}?must be provided`\)\}/,
      '({spec}){return{document:spec,type:`openapi`}}',
    ],
  'showing of AsyncAPI and GraphQL': [
    /else if\([\w$]+\([\w$]+\)\)\{let\{processAsyncApiDocument:.{1,500}?processGraphqlDocument:.*?\}(?=return )/,
    '',
  ],
  'sending of telemetry': [
    /(?<=initTracer\()[\w$]+\)\{if\(![\w$]+\.collectorUrl&&.{1,1000}?this\.initialized=!0\}/,
    '){}',
  ],
  'comments in styles': [
    /[ \t]*\/\/ ?@presenter.*$|[ \t]*\/\*\*\n(?:[ \t]*\*(?!.*(?:@license|[Cc]opyright)).*\n)+?[ \t]*\*\//gm,
    '',
  ],
  // Then a bundler can see what nothing needs any more.
  'function around it': [/const\{RedocStandalone,hydrate,init\}=\(\(\)=>\{/, ''],
  'end of the function around it': [
    /return typeof document<`u`&&console\.info\([\s\S]*$/,
    'export default hydrate',
  ],
}

/** Redoc's script without what is never used here: a script that defines `hydrate`. */
export async function lighterRedoc(script: string): Promise<string> {
  const rest = Object.entries(cuts).reduce((text, [part, [pattern, replacement]]) => {
    if (text.search(pattern) < 0)
      throw new Error(`Redoc's script has changed: there is no "${part}" to leave out.`)
    return text.replace(pattern, replacement)
  }, script)
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
