import type { MedusaContainer } from "@medusajs/framework/types"
import { resolveReplenishment } from "../../../src/workflows/replenishment/purchase/resolve-replenishment"
import { createPurchaseOrdersWorkflow } from "../../../src/workflows/replenishment/workflows/create-purchase-orders"
import { sendPurchaseOrderWorkflow } from "../../../src/workflows/replenishment/workflows/send-purchase-order"

type Wanted = {
  key: string
  supplier_id: string
  location_id: string
  items: string[]
  ordered: number
}

/** A sent order of so many units of each item, with its lines' ids. */
export async function sendOrder(
  container: MedusaContainer,
  { key, supplier_id, location_id, items, ordered }: Wanted
): Promise<{ id: string; line_ids: string[] }> {
  const { result } = await createPurchaseOrdersWorkflow(container).run({
    input: {
      idempotency_key: key,
      note: null,
      actor: "chaos",
      lines: items.map((inventory_item_id) => ({
        supplier_id,
        location_id,
        inventory_item_id,
        ordered,
      })),
    },
  })
  const [{ id }] = result
  await sendPurchaseOrderWorkflow(container).run({
    input: {
      purchase_order_id: id,
      expected_on: null,
      mail: false,
      actor: "chaos",
    },
  })
  const lines = await resolveReplenishment(container).listPurchaseLines({
    purchase_order_id: id,
  })
  return { id, line_ids: lines.map((line) => line.id) }
}
