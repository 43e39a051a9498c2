import { readFile } from 'node:fs/promises'
import { SeedError } from '@pluralkit-openapi/sandbox'

/** The text of a seed file, in UTF-8 or, as Windows PowerShell writes files, in UTF-16. Throws a SeedError for any other encoding. */
export async function readSeedFile(file: string): Promise<string> {
  const bytes = await readFile(file)
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new SeedError('', 'is neither UTF-8 nor UTF-16. Save it as UTF-8.')
  }
}

/** By its byte order mark or, as JSON begins with an ASCII character, by where the other byte of that is. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}
