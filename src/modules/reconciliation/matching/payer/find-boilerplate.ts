import type { LineReading } from "../line-reading"

/** No name stands in so many lines: percent of all, and how many at least. */
const PERCENT = 5
const FEWEST = 20

/** Words that a bank writes into its texts, as MANDIRI, though names too. */
export function findBoilerplate(
  readings: readonly LineReading[]
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const reading of readings) {
    const words = new Set(reading.words.flat())
    reading.forget()
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const least = Math.max(FEWEST, (readings.length * PERCENT) / 100)
  return new Set(
    [...counts].flatMap(([word, count]) => (count > least ? word : []))
  )
}
