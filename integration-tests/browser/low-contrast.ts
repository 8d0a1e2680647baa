import type { Page } from "playwright-core"
import { type ShownWords, shownWords } from "./shown-words"

type Colour = [red: number, green: number, blue: number, alpha: number]

/**
 * Words that WCAG 2.2 (1.4.3, AA) finds too faint, with their contrast: less
 * than 4.5 : 1, of large ones less than 3 : 1.
 */
export async function lowContrast(page: Page): Promise<string[]> {
  const faint = (await shownWords(page)).flatMap((words) => {
    const contrast = contrastOf(words)
    return contrast < (isLarge(words) ? 3 : 4.5)
      ? [`${contrast.toFixed(2)} ${words.text.slice(0, 40)}`]
      : []
  })
  return [...new Set(faint)]
}

const isLarge = ({ size, weight }: ShownWords) =>
  size >= 24 || (size >= 18.66 && weight >= 700)

function contrastOf({ ink, backs }: ShownWords): number {
  const back = backs
    .map(readColour)
    .reduceRight((below, layer) => over(layer, below), [
      255, 255, 255, 1,
    ] as Colour)
  const lights = [luminance(over(readColour(ink), back)), luminance(back)]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as browsers compute them. */
function readColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [
    ...text.matchAll(/[\d.]+/g),
  ].map(([number]) => Number(number))
  return [red, green, blue, alpha]
}

const over = (front: Colour, back: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) =>
    front[at] * front[3] + back[at] * (1 - front[3])
  return [mix(0), mix(1), mix(2), 1]
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
