import type { JourneyPlan } from "./journey-plan"
import type { JourneyWriter } from "./journey-writer"

/** From the label to the sorting centre of the origin. */
export function writeApproach(
  writer: JourneyWriter,
  { origin }: JourneyPlan
): void {
  writer
    .after(0, 0, "label_created", origin)
    .between(14, 19, "picked_up", origin)
    .after(1, 3, "arrived", origin)
}
