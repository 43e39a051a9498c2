import { controlPrefix } from '@pluralkit-openapi/sandbox'
import { maxBodyBytes as maxApiBytes } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from '../buffered-request.js'

/** A seed can be far larger than anything that the API takes. */
const maxControlBytes = 256_000_000

const controlPath = new RegExp(`^(?:/worlds/[^/]+)?${controlPrefix}/`)

export const maxBodyBytes = (path: string): number => (controlPath.test(path) ? maxControlBytes : maxApiBytes)

/** Whether there is more than that, or was said to be. */
export const isOverlong = ({ url, headers, content }: BufferedRequest): boolean =>
  Math.max(content?.length ?? 0, Number(headers.get('content-length'))) > maxBodyBytes(new URL(url).pathname)

/** Where nothing else is known of how the server would say it. */
export const refuseOverlong = ({ url }: BufferedRequest): Response =>
  Response.json(
    { message: `The mock takes bodies of up to ${maxBodyBytes(new URL(url).pathname)} bytes here.` },
    { status: 413, headers: { Connection: 'close' } },
  )
