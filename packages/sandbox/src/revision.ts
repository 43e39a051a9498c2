/**
 * Which revision of PluralKit's data model is simulated. `current` is the recorded one; `next` adds what was merged since then, as far
 * as it could be read: member aliases.
 */
export type Revision = 'current' | 'next'
