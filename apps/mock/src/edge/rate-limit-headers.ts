export const rateLimitHeaders = ({ headers }: Response): [name: string, value: string][] =>
  [...headers].filter(([name]) => name.startsWith('x-ratelimit-'))
