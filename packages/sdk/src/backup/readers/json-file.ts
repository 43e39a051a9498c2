import { BackupError } from '../backup-error.js'

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  const encoding = isLittleEndian ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Parses the text of a file. Whole numbers that are longer than JavaScript's become strings: account ids in files of the bot.
 *
 * @throws {BackupError} If it is not JSON.
 */
export function parseFile(text: string): unknown {
  const exact = text
    .replace(/^\ufeff/, '')
    .replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (token) =>
      token.startsWith('"') ? token : `"${token}"`,
    )
  try {
    return JSON.parse(exact)
  } catch (error) {
    const start = text.trim().slice(0, 40)
    throw new BackupError(
      start === ''
        ? 'The file is empty.'
        : `The file is not JSON (it begins with ${JSON.stringify(start)}). Give the .json file as it was exported; unpack it first if it came in a ZIP.`,
      { cause: error },
    )
  }
}
