import type { Random } from "../random/random"
import type { JourneyKind } from "./journey-kind"
import { journeyKinds } from "./journey-kinds"

/** A kind by the shares of a batch. */
export function pickKind(random: Random): JourneyKind {
  let rest = random.next()
  for (const [kind, share] of Object.entries(journeyKinds)) {
    rest -= share
    if (rest < 0) {
      return kind as JourneyKind
    }
  }
  return "normal"
}
