import { goodKey } from "./good-key"

type Good = { sku: string | null; title: string }

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/**
 * A letter for each of the goods, so that no colour has to tell them apart:
 * A … Z, then A2 … Z2 and so on.
 */
export function letterGoods(goods: Good[]): Map<string, string> {
  const keys = [...new Set(goods.map(goodKey))]
  return new Map(
    keys.map((key, index) => {
      const round = Math.floor(index / LETTERS.length)
      const letter = LETTERS[index % LETTERS.length]
      return [key, round ? `${letter}${round + 1}` : letter]
    })
  )
}
