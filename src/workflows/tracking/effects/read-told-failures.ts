import type { MedusaContainer } from "@medusajs/framework/types"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"

/**
 * Causes of the failed attempts that the orders' timelines have: of those
 * everybody was told. The timeline is written after the events went out.
 */
export async function readToldFailures(
  container: MedusaContainer,
  trackers: { order_id: string }[]
): Promise<Set<string>> {
  if (!trackers.length) {
    return new Set()
  }
  const entries = await container
    .resolve<TimelineModuleService>(TIMELINE_MODULE)
    .listTimelineEvents(
      {
        order_id: trackers.map(({ order_id }) => order_id),
        kind: "delivery_failed",
      },
      { select: ["cause"] }
    )
  return new Set(entries.map(({ cause }) => cause))
}
