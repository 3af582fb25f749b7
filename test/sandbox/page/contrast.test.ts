import { expect } from 'vitest'
import { messages, picture, press, test } from './open-page.ts'

/** Finds texts on the page whose contrast with what is behind them is under WCAG's 4.5. */
const CONTRASTS = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const behind = (element) => {
    if (element === null) return [255, 255, 255]
    const [r, g, b, a] = rgba(getComputedStyle(element).backgroundColor)
    if (a === 255) return [r, g, b]
    const under = behind(element.parentElement)
    return [r, g, b].map((part, index) => (part * a + under[index] * (255 - a)) / 255)
  }
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.textContent.trim()
    if (text === '' || !element.checkVisibility() || element.closest('.spoiler')) continue
    const [ink, paper] = [light(rgba(getComputedStyle(element).color)), light(behind(element))]
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
    if (contrast < 4.5) found.push(text + ': ' + contrast.toFixed(2))
  }
  return found
})()`

test.for(['light', 'dark'] as const)(
  'keeps its texts readable in the %s',
  async (scheme, { open }) => {
    const page = await open({ colorScheme: scheme })
    await press(page, 'Розпочати')
    await press(page, 'Опублікувати наступний допис')
    await messages(page).nth(1).waitFor()
    await picture(page, `sandbox-${scheme}`)
    const contrasts = await page.evaluate(CONTRASTS)
    expect(contrasts).toEqual([])
  },
)
