import type { Chance } from "./chance"
import type { NoiseProfile } from "./noise-profile"

/** A payer's name as a bank passes it on. */
export function writeName(
  name: string,
  { names, nameLength, person }: NoiseProfile,
  chance: Chance
): string {
  const parts = name.split(" ")
  const written = () => {
    switch (chance.kind(names)) {
      case "full":
        return name
      case "turned":
        return [...parts].reverse().join(" ")
      case "first":
        return parts[0]
      case "cut":
        return name.slice(0, Math.ceil(name.length * 0.7))
      case "initial":
        return [...parts.slice(0, -1), parts[parts.length - 1][0]].join(" ")
      case "typo": {
        const at = 1 + chance.whole(name.length - 1)
        return name.slice(0, at) + name.slice(at + 1)
      }
      case "other_person":
        return person(chance)
      case "absent":
        return ""
    }
  }
  return written().slice(0, nameLength)
}
