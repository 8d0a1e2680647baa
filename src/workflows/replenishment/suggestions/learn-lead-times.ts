import { leadDays } from "../../../modules/replenishment/policy/lead-time/lead-days"
import { learnOfItem } from "../../../modules/replenishment/policy/lead-time/learn-of-item"
import {
  learnOfSupplier,
  type SupplierLeadTime,
} from "../../../modules/replenishment/policy/lead-time/learn-of-supplier"
import type { LearnedLeadTime } from "../../../modules/replenishment/policy/lead-time/learned-lead-time"
import type { Delivery } from "../../../modules/replenishment/storage/purchase/read-deliveries"
import type { SellerRow } from "../../../modules/replenishment/storage/suggestions/read-sellers"
import { groupRows } from "./group-rows"
import { placeKey } from "./planning-data"

/**
 * Lead times of items, of all deliveries at once. Each supplier is learned
 * from once, however many items it sells.
 *
 * @param defaultDays of suppliers that state nothing.
 */
export function learnLeadTimes(
  deliveries: readonly Delivery[],
  sellers: readonly SellerRow[],
  defaultDays: number
): (item: string, seller: SellerRow | null) => LearnedLeadTime {
  const zones = new Map(
    sellers.map(({ supplier_id, time_zone }) => [supplier_id, time_zone])
  )
  const receipts = deliveries.map((one) => ({
    supplier: one.supplier_id,
    place: placeKey(one.inventory_item_id, one.supplier_id),
    days: leadDays(
      one.sent_at,
      one.received_at,
      zones.get(one.supplier_id) ?? "UTC"
    ),
    quantity: one.accepted,
  }))
  const bySupplier = groupRows(receipts, ({ supplier }) => supplier)
  const byItem = groupRows(receipts, ({ place }) => place)
  const learned = new Map<string, SupplierLeadTime>()
  return (item, seller) => {
    const stated =
      seller?.item_stated_days ?? seller?.supplier_stated_days ?? defaultDays
    const supplier = seller?.supplier_id ?? ""
    const key = `${supplier} ${stated}`
    const known =
      learned.get(key) ??
      learnOfSupplier(stated, bySupplier.get(supplier) ?? [])
    learned.set(key, known)
    return learnOfItem(known, byItem.get(placeKey(item, supplier)) ?? [])
  }
}
