import type { MedusaContainer } from "@medusajs/framework/types"
import { resolveReplenishment } from "../../../src/workflows/replenishment/purchase/resolve-replenishment"
import { createPurchaseOrdersWorkflow } from "../../../src/workflows/replenishment/workflows/create-purchase-orders"
import { saveSupplierItemWorkflow } from "../../../src/workflows/replenishment/workflows/save-supplier-item"
import { saveSupplierWorkflow } from "../../../src/workflows/replenishment/workflows/save-supplier"
import { sendPurchaseOrderWorkflow } from "../../../src/workflows/replenishment/workflows/send-purchase-order"

const sold = {
  pack: 1,
  moq: 1,
  cost_minor: "2150000",
  cost_breaks: [],
  stated_days: null,
  rank: 1,
  valid_from_on: null,
  valid_to_on: null,
}

/** A supplier that sells these items. @returns its id. */
export async function openSupplier(
  container: MedusaContainer,
  items: string[]
): Promise<string> {
  const { result } = await saveSupplierWorkflow(container).run({
    input: {
      id: null,
      values: {
        code: "chaos",
        name: "Chaos",
        email: null,
        address: null,
        language: "en",
        currency_code: "idr",
        time_zone: "Asia/Jakarta",
        mode: "continuous",
        order_days: [],
        stated_days: 7,
        minimum_minor: null,
        free_freight_minor: null,
        holidays: [],
        is_active: true,
      },
    },
  })
  for (const inventory_item_id of items) {
    await saveSupplierItemWorkflow(container).run({
      input: {
        id: null,
        values: {
          ...sold,
          supplier_id: result.id,
          inventory_item_id,
          supplier_sku: inventory_item_id,
        },
      },
    })
  }
  return result.id
}

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
