import { describeLeadTime } from "../../../modules/replenishment/policy/lead-time/describe-lead-time"
import { leadDays } from "../../../modules/replenishment/policy/lead-time/lead-days"
import { learnLeadTime } from "../../../modules/replenishment/policy/lead-time/learn-lead-time"
import { expectedDay } from "../../../modules/replenishment/purchase/order/expected-day"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

/** Deliveries that are older teach nothing about the next one. */
const LOOK_BACK_DAYS = 730

type Supplier = {
  id: string
  time_zone: string
  stated_days: number | null
  holidays: unknown
}

/**
 * When all goods of an order should be on the shelf: by the median lead time
 * of the slowest of its items, learned from the supplier's deliveries and what
 * it states.
 *
 * @returns ISO day of the supplier's calendar.
 */
export async function findExpectedDay(
  replenishment: ReplenishmentModuleService,
  supplier: Supplier,
  items: { inventory_item_id: string; stated_days: number | null }[]
): Promise<string> {
  const now = new Date()
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * 86_400_000)
  const [deliveries, options] = await Promise.all([
    replenishment.readDeliveries({ supplier_ids: [supplier.id], since }),
    replenishment.getOptions(),
  ])
  const past = deliveries.map((one) => ({
    inventory_item_id: one.inventory_item_id,
    days: leadDays(one.sent_at, one.received_at, supplier.time_zone),
    quantity: one.accepted,
  }))
  const medians = items.map(({ inventory_item_id, stated_days }) => {
    const stated = stated_days ?? supplier.stated_days ?? options.statedDays
    const own = past.filter(
      (one) => one.inventory_item_id === inventory_item_id
    )
    return describeLeadTime(learnLeadTime(stated, past, own).points).p50
  })
  return expectedDay(now, Math.max(1, ...medians), {
    time_zone: supplier.time_zone,
    holidays: supplier.holidays as string[],
  })
}
