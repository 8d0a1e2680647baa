import type { Random } from "../random/random"
import type { JourneyPlan } from "./journey-plan"
import { JourneyWriter } from "./journey-writer"
import type { Scan } from "./scan"
import { writeApproach } from "./write-approach"
import { writeHaul } from "./write-haul"
import { writeReturn } from "./write-return"
import { writeTour } from "./write-tour"

const failures = ["not_home", "closed", "address"] as const

/** Makes a whole journey up; the same chance gives the same journey. */
export function planJourney(plan: JourneyPlan, random: Random): Scan[] {
  const { origin } = plan
  const writer = new JourneyWriter(random, plan.start)
  if (plan.kind === "cancelled") {
    writer.after(0, 0, "label_created", origin)
    return writer.after(3, 40, "cancelled", origin).scans
  }
  writeApproach(writer, plan)
  if (plan.kind === "lost") {
    writer.after(2, 8, "departed", origin)
    return writer.after(120, 200, "lost", origin).scans
  }
  if (plan.kind === "hold") {
    writer
      .after(1, 3, "held", origin, "weather")
      .after(12, 60, "released", origin)
  }
  writeHaul(writer, plan)
  writeEnd(writer, plan, random)
  return writer.scans
}

function writeEnd(
  writer: JourneyWriter,
  plan: JourneyPlan,
  random: Random
): void {
  const { kind, destination } = plan
  if (kind === "failed_attempt" || kind === "return") {
    const attempts = kind === "return" ? 3 : random.isChance(0.2) ? 2 : 1
    for (let attempt = 0; attempt < attempts; attempt++) {
      writeTour(writer, destination, "delivery_failed", random.pick(failures))
    }
  }
  if (kind === "return") {
    return writeReturn(writer, plan)
  }
  if (kind === "pickup_point") {
    writer
      .between(9, 12, "ready_for_pickup", destination)
      .after(4, 60, "delivered", destination)
    return
  }
  writeTour(writer, destination, "delivered")
  if (kind === "late_scan") {
    writer.after(2, 10, "arrived", destination)
  }
}
