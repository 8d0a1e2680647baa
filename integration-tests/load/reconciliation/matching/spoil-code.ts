import type { Chance } from "./chance"
import type { CodeNoise } from "./noise-profile"

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/** A code as somebody types it who makes that mistake; empty for none. */
export function spoilCode(
  code: string,
  noise: Exclude<CodeNoise, "somebody_else">,
  chance: Chance
): string {
  const at = chance.whole(code.length)
  switch (noise) {
    case "clean":
      return code
    case "none":
      return ""
    case "cut":
      return code.slice(0, -2 - chance.whole(3))
    case "missing":
      return code.slice(0, at) + code.slice(at + 1)
    case "extra":
      return code.slice(0, at) + chance.pick(ALPHABET) + code.slice(at)
    case "swap": {
      const first = chance.whole(code.length - 1)
      return (
        code.slice(0, first) +
        code[first + 1] +
        code[first] +
        code.slice(first + 2)
      )
    }
    case "substitution":
      return (
        code.slice(0, at) +
        chance.pick(ALPHABET.replace(code[at], "")) +
        code.slice(at + 1)
      )
  }
}
