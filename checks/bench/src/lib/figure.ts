/** One measured figure, with a goal if there is one. */
export interface Figure {
  name: string
  value: number
  /** `times` is a ratio to the peer that the name tells, measured in the same run. */
  unit: 'times' | '%' | 'ms' | 's' | 'bytes' | 'refusals' | 'instantiations'
  atMost?: number
  atLeast?: number
}

export const hasGoal = ({ atMost, atLeast }: Figure): boolean => atMost !== undefined || atLeast !== undefined

export const isKept = ({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean =>
  value >= atLeast && value <= atMost
