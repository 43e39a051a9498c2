import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** One pixel of a kept picture stands for a square of so many, so that the edges of letters blur and colours and places stay. */
const squareSize = 4
/** How much of a picture may look different, so that another version of the browser does. */
const toleratedShare = 0.001

/** A screenshot as it is kept: small, and with 32 steps for each colour. */
export function reduced(screenshot: Buffer): PNG {
  const full = PNG.sync.read(screenshot)
  const small = new PNG({
    width: Math.floor(full.width / squareSize),
    height: Math.floor(full.height / squareSize),
  })
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++)
        small.data[(y * small.width + x) * 4 + channel] =
          channel === 3 ? 255 : mean(full, x, y, channel) & 0xf8
  return small
}

function mean(full: PNG, x: number, y: number, channel: number): number {
  let sum = 0
  for (let row = 0; row < squareSize; row++)
    for (let column = 0; column < squareSize; column++)
      sum += full.data[((y * squareSize + row) * full.width + x * squareSize + column) * 4 + channel] ?? 0
  return sum / squareSize ** 2
}

/** A picture of what differs, if that is more than is tolerated. */
export function difference(before: PNG, after: PNG): PNG | undefined {
  const { width, height } = after
  if (before.width !== width || before.height !== height) return after
  const picture = new PNG({ width, height })
  const options = { threshold: 0.05, includeAA: true }
  const pixels = pixelmatch(before.data, after.data, picture.data, width, height, options)
  return pixels / (width * height) > toleratedShare ? picture : undefined
}
