import { fits } from './limits.js'

/**
 * Whether the server would take the text as the address of an image: `https`, at most 256 UTF-16 code units, maybe in `<…>`. It
 * neither fetches nor checks the image (D32).
 *
 * The server's rules are those of .NET. Where those and the URL standard disagree about odd hosts, this asks for both.
 */
export function isImageUrl(text: string): boolean {
  const address = /^<(.*)>$/s.exec(text)?.[1] ?? text
  // .NET takes none of these for a host, the URL standard mends them: `https:x`, `https://%65`, `https://a..b`, `https:\\a`.
  const hasHost = /^\s*https:\/\/(?!\.|[^/?#]*\.\.)[^\s/?#\\%]+([/?#]|\s*$)/i.test(address)
  return fits('avatar_url', text) && hasHost && URL.canParse(address)
}
