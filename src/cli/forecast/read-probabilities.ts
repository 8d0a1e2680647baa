import { InvalidArgumentError } from "commander"

/** A commander parser: `.5,.9,0.95`, ascending, each once. */
export function readProbabilities(text: string): number[] {
  const numbers = text.split(",").map((part) => Number(part.trim() || NaN))
  if (!numbers.every((p) => p > 0 && p < 1)) {
    throw new InvalidArgumentError(
      "give probabilities between 0 and 1, as .5,.9,.95"
    )
  }
  return [...new Set(numbers)].sort((a, b) => a - b)
}
