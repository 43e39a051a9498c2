const isNull = ({ type }) => type === 'null'

export const mayBeNull = ({ type, oneOf = [], anyOf = [] }) =>
  (Array.isArray(type) && type.includes('null')) || [...oneOf, ...anyOf].some(isNull)

/** The sentence of a description that says what null means. It begins with `null`. */
export const sentenceAboutNull = /(?:^|(?<=\.))\s*`null`[^.]*\./
