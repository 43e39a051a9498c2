/** One measured figure, with the most that it may be if there is a promise. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 'bytes' | 'refusals' | 'times'
  atMost?: number
}

export const isKept = ({ value, atMost = Infinity }: Figure): boolean => value <= atMost
