/**
 * Runs in the page: how light its background is (0 to 1), and which texts have less contrast than the 4.5 that WCAG 2 asks for.
 * It is sent to the browser as text, so everything it needs is inside.
 */
export function readability() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('This browser has no canvas.')

  const rgba = (color: string) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return canvas.getImageData(0, 0, 1, 1).data
  }
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [...rgba(color)].map((channel) => {
      const value = channel / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const background = (element: Element | null): string => {
    if (!element) return 'white'
    const { backgroundColor } = getComputedStyle(element)
    return rgba(backgroundColor)[3] === 255 ? backgroundColor : background(element.parentElement)
  }
  const contrast = (element: Element) => {
    const [dark = 0, light = 0] = [getComputedStyle(element).color, background(element)]
      .map(luminance)
      .sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }

  const faint = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (!parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    if (/\w/.test(textContent ?? '') && contrast(parentElement) < 4.5)
      faint.add(`${contrast(parentElement).toFixed(1)}: ${textContent}`)
  }
  return { lightness: luminance(background(document.querySelector('h1, h2'))), faint: [...faint] }
}
