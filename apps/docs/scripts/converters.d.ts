// Neither package has types of its own.
type JsonCollection = { [key: string]: import('./collections.js').Json }

declare module 'openapi-to-postmanv2' {
  interface Conversion {
    result: boolean
    reason?: string
    output?: { data: JsonCollection }[]
  }
  const converter: {
    convertV2(
      input: { type: 'json'; data: object },
      options: Record<string, unknown>,
      callback: (error: Error | null, conversion: Conversion) => void,
    ): void
  }
  export default converter
}

declare module '@usebruno/converters' {
  export function postmanToBruno(postman: JsonCollection): Promise<{ collection: JsonCollection }>
}
