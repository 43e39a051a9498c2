const maxLabelLength = 63
const maxLength = 256

/** Whether .NET takes the text for the name of a host: one of the DNS, or one of a Windows network. */
export const isHostName = (host: string): boolean => isDnsName(host) || isUncName(host)

/** Labels of letters, digits, `-`, `_` and anything beyond ASCII; a dot may end the last one. */
function isDnsName(host: string): boolean {
  const labels = host.split(/[.\u3002\uff0e\uff61]/)
  if (labels.length > 1 && labels.at(-1) === '') labels.pop()
  return labels.every(
    (label) =>
      /^[a-z\d\u00a0-\uffff][\w\u0080-\uffff-]*$/i.test(label) && encodedLength(label) <= maxLabelLength,
  )
}

/** About as long as Punycode would be. */
function encodedLength(label: string): number {
  if (!/[\u0080-\uffff]/.test(label)) return label.length
  return 4 + label.length + (label.match(/[\u0100-\uffff]/g)?.length ?? 0)
}

/** The first label is not only of digits, and may begin with `-` or `_`, unlike the others. */
function isUncName(host: string): boolean {
  if (host.length > maxLength) return false
  const [first = '', ...others] = host.split('.')
  if (others.at(-1) === '') others.pop()
  return (
    /^[\p{L}\d_-]*[\p{L}_-][\p{L}\d_-]*$/u.test(first) &&
    others.every((label) => /^[\p{L}\d][\p{L}\d_-]*$/u.test(label))
  )
}
