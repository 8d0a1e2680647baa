import type { Page } from "playwright-core"

/**
 * Words of the page's own part that WCAG AA finds too faint (4.5 : 1, large
 * ones 3 : 1), with their contrast; disabled controls are exempt.
 */
export const lowContrast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const canvas = document.createElement("canvas")
    canvas.width = canvas.height = 1
    const brush = canvas.getContext("2d", { willReadFrequently: true })
    const read = (text: string): Colour => {
      brush?.clearRect(0, 0, 1, 1)
      if (brush) {
        brush.fillStyle = text
        brush.fillRect(0, 0, 1, 1)
      }
      const [red, green, blue, alpha] =
        brush?.getImageData(0, 0, 1, 1).data ?? []
      return [red, green, blue, alpha / 255]
    }
    const over = (front: Colour, back: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) =>
        front[at] * front[3] + back[at] * (1 - front[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const backOf = (element: Element | null): Colour => {
      if (!element) {
        return [255, 255, 255, 1]
      }
      const own = read(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, backOf(element.parentElement))
    }
    const light = ([red, green, blue]: Colour) => {
      const [r, g, b] = [red, green, blue].map((part) => {
        const share = part / 255
        return share <= 0.03928
          ? share / 12.92
          : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const found = new Set<string>()
    const main = document.querySelector("main") ?? document.body
    const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const element = words.currentNode.parentElement
      const text = words.currentNode.textContent?.trim()
      if (
        !text ||
        !element?.checkVisibility() ||
        element.closest(":disabled, [aria-disabled=true], [aria-hidden=true]")
      ) {
        continue
      }
      const style = getComputedStyle(element)
      const back = backOf(element)
      const ink = element instanceof SVGElement ? style.fill : style.color
      const [one, other] = [light(over(read(ink), back)), light(back)]
      const contrast =
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      const isLarge =
        parseFloat(style.fontSize) >= 24 ||
        (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
      if (contrast < (isLarge ? 3 : 4.5)) {
        found.add(`${contrast.toFixed(2)} ${text.slice(0, 40)}`)
      }
    }
    return [...found]
  })
