import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import { REPLENISHMENT_MODULE } from "../../../../../modules/replenishment/module-key"
import { leadDays } from "../../../../../modules/replenishment/policy/lead-time/lead-days"
import type { ReplenishmentModuleService } from "../../../../../modules/replenishment/service"
import type { Delivery } from "../../../../../modules/replenishment/storage/purchase/read-deliveries"
import type {
  SupplierDelivery,
  SupplierDeliveryListResponse,
} from "../../../../../types/replenishment/suppliers"
import { loadSupplier } from "./load-supplier"

/** One row per receipt, the newest first. */
export async function loadDeliveries(
  scope: MedusaContainer,
  supplierId: string,
  { offset, limit }: { offset: number; limit: number }
): Promise<SupplierDeliveryListResponse> {
  const { time_zone } = await loadSupplier(scope, supplierId)
  const found = await scope
    .resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
    .readDeliveries({ supplier_ids: [supplierId], since: new Date(0) })
  const receipts = new Map<string, SupplierDelivery>()
  for (const one of found) {
    const known = receipts.get(one.receipt_id)
    receipts.set(one.receipt_id, {
      ...toDelivery(one, time_zone),
      accepted: one.accepted + (known?.accepted ?? 0),
    })
  }
  const rows = [...receipts.values()]
  return {
    deliveries: rows.slice(offset, offset + limit),
    count: rows.length,
    offset,
    limit,
  }
}

function toDelivery(one: Delivery, zone: string): SupplierDelivery {
  const received = new Date(one.received_at)
  const day = DateTime.fromJSDate(received, { zone }).toFormat("yyyy-MM-dd")
  return {
    receipt_id: one.receipt_id,
    purchase_order_id: one.purchase_order_id,
    number: one.number,
    sent_at: new Date(one.sent_at).toISOString(),
    received_at: received.toISOString(),
    days: leadDays(new Date(one.sent_at), received, zone),
    accepted: one.accepted,
    on_time: one.expected_on === null || day <= one.expected_on,
  }
}
