import type { MedusaContainer } from "@medusajs/framework/types"
import { saveSupplierWorkflow } from "../../../src/workflows/replenishment/workflows/save-supplier"
import { saveSupplierItemWorkflow } from "../../../src/workflows/replenishment/workflows/save-supplier-item"

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
