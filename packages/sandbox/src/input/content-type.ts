export type Encoding = 'utf-8' | 'utf-16le'

interface ContentType {
  type: string
  parameters: Map<string, string>
}

/** How a JSON body is encoded, or undefined for a content type that the server doesn't read as JSON. */
export function jsonEncoding(header: string | null): Encoding | undefined {
  const { type, parameters } = parse(header)
  if (!/^(application|text)\/json$|^application\/[^/*]+\+json$/.test(type)) return undefined
  const charset = parameters.get('charset')?.toLowerCase() ?? 'utf-8'
  if (charset === 'utf-8') return 'utf-8'
  return charset === 'utf-16' || charset === 'utf-16le' ? 'utf-16le' : undefined
}

/** Whether the server would try to read the body as a form, which it does for every method. */
export const isForm = (header: string | null): boolean => parse(header).type === 'multipart/form-data'

/** An empty form can be read, and so can one that begins with its boundary. */
export function isReadableForm(header: string | null, body: string): boolean {
  const boundary = parse(header).parameters.get('boundary')
  return Boolean(boundary) && (body === '' || body.startsWith(`--${boundary}`))
}

/** The first media type of the header. Its names are in lower case; the values of its parameters are as sent. */
function parse(header: string | null): ContentType {
  const [first = ''] = (header ?? '').split(',')
  const [type = '', ...rest] = first.split(';').map((part) => part.trim())
  const parameters = rest.map((part): [string, string] => {
    const [, name = part, value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? []
    return [name.toLowerCase(), value.replace(/^"|"$/g, '')]
  })
  return { type: type.toLowerCase(), parameters: new Map(parameters) }
}
