import { fits } from './limits.js'

/**
 * Whether the server would take the text as the address of an image: `https`, at most 256 UTF-16 code units, maybe in `<…>`. It
 * neither fetches nor checks the image.
 *
 * The server's rules are those of .NET. Where those and the URL standard disagree about odd hosts, this asks for both.
 */
export function isImageUrl(text: string): boolean {
  const address = /^<(.*)>$/s.exec(text)?.[1] ?? text
  // The URL standard mends what .NET refuses: `https:x`, `https:\\x`, and `..`, `%65` or a line feed in the host.
  const hasHost = /^\s*https:\/\/(?!\.|[^/?#]*(\.\.|[\\%]|\s\S))[^/?#]/i.test(address)
  return fits('avatar_url', text) && hasHost && URL.canParse(address)
}
