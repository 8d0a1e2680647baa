import type { Page } from "playwright-core"

export type ShownWords = {
  text: string
  /** CSS colour of the letters. */
  ink: string
  /** CSS colours behind them, the nearest first. */
  backs: string[]
  /** Pixels. */
  size: number
  weight: number
}

/** What the page's own part says, with its colours; no disabled controls. */
export const shownWords = (page: Page): Promise<ShownWords[]> =>
  page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const words: ShownWords[] = []
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      const text = texts.currentNode.textContent?.trim()
      const isOff = element?.closest(
        ":disabled, [aria-disabled=true], [aria-hidden=true]"
      )
      if (text && element?.checkVisibility() && !isOff) {
        const style = getComputedStyle(element)
        const backs: string[] = []
        for (let at: Element | null = element; at; at = at.parentElement) {
          backs.push(getComputedStyle(at).backgroundColor)
        }
        words.push({
          text,
          ink: element instanceof SVGElement ? style.fill : style.color,
          backs,
          size: parseFloat(style.fontSize),
          weight: Number(style.fontWeight),
        })
      }
    }
    return words
  })
