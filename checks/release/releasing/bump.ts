import type { DocumentDiff } from './document-diff.js'

export type Bump = DocumentDiff['bump']

const sizes: Bump[] = ['none', 'patch', 'minor', 'major']

/** The smallest bump that is allowed after a release: before 1.0.0 a minor one may break things. */
export function smallestBump(needed: Bump, lastVersion: string): Bump {
  return needed === 'major' && lastVersion.startsWith('0.') ? 'minor' : needed
}

export const isEnough = (planned: Bump, smallest: Bump): boolean =>
  sizes.indexOf(planned) >= sizes.indexOf(smallest)
