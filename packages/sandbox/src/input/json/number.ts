const maxIntegerLength = 380

/** A number in the spellings that the server's reader takes, or undefined. */
export function readNumber(text: string): bigint | number | undefined {
  if (/^0[^.eE]/.test(text)) return readOtherBase(text)
  if (/^-?\d+$/.test(text)) return text.length > maxIntegerLength ? undefined : BigInt(text)
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text)
  return undefined
}

function readOtherBase(text: string): bigint | undefined {
  if (/^0x[0-9a-f]{1,16}$/i.test(text)) return BigInt.asIntN(64, BigInt(text))
  return /^0[0-7]+$/.test(text) ? BigInt(`0o${text.slice(1)}`) : undefined
}
