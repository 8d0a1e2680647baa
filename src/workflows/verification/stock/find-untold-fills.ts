import type { MedusaContainer } from "@medusajs/framework/types"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { toFilledCause } from "../timeline/to-filled-cause"

export type Fill = {
  id: string
  order_id: string
  inventory_item_id: string
  /** Units that it has. */
  filled: number
}

const DAY = 86_400_000

/**
 * Back-orders that got units of which the order's timeline does not tell,
 * among those that changed in the days that the sweeper looks back.
 */
export async function findUntoldFills(
  container: MedusaContainer,
  filters: { inventory_item_id?: string } = {}
): Promise<Fill[]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { lookBackDays } = await verification.getOptions()
  const rows = await verification.listBackorders(
    {
      ...filters,
      filled: { $gt: 0 },
      state: ["waiting", "filled"],
      updated_at: { $gte: new Date(Date.now() - lookBackDays * DAY) },
    },
    { select: ["id", "order_id", "inventory_item_id", "filled"] }
  )
  if (!rows.length) {
    return []
  }
  const told = await container
    .resolve<TimelineModuleService>(TIMELINE_MODULE)
    .listTimelineEvents(
      {
        order_id: [...new Set(rows.map(({ order_id }) => order_id))],
        kind: "allocated",
        cause: rows.map(toFilledCause),
      },
      { select: ["cause"] }
    )
  const causes = new Set(told.map(({ cause }) => cause))
  return rows.filter((row) => !causes.has(toFilledCause(row)))
}
