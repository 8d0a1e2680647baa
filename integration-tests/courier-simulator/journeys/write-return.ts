import type { JourneyPlan } from "./journey-plan"
import type { JourneyWriter } from "./journey-writer"

/** All the way back to the sender. */
export function writeReturn(
  writer: JourneyWriter,
  { origin, destination }: JourneyPlan
): void {
  writer
    .after(18, 40, "return_started", destination, "refused")
    .after(3, 8, "departed", destination)
    .after(20, 60, "arrived", origin)
    .after(12, 30, "returned", origin)
}
