/** What the server takes: five tonnes. */
const MOST_G = 5_000_000

/**
 * Reads a weight as a packer types it.
 *
 * @returns whole grams, null for nothing typed, undefined for what is none.
 */
export function readGrams(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === "") {
    return null
  }
  const grams = /^\d{1,7}$/.test(typed) ? Number(typed) : 0
  return grams > 0 && grams <= MOST_G ? grams : undefined
}
