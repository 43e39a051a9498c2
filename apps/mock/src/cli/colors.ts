import pc from 'picocolors'

/** picocolors by itself also colours in CI, where nobody looks at a terminal. */
export const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)
