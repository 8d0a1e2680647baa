import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InsertedOrder } from "../../../modules/replenishment/storage/purchase/insert-order"
import { groupByOrder, type WantedOrderLine } from "../purchase/group-by-order"
import { readSeller } from "../purchase/read-seller"
import { refuseLostLocation } from "../purchase/refuse-lost-location"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"
import { toNewLines } from "../purchase/to-new-lines"

export type CreatePurchaseOrdersInput = {
  /** The same key makes the same orders once. */
  idempotency_key: string
  note: string | null
  actor: string | null
  lines: WantedOrderLine[]
}

export const createPurchaseOrdersStepId = "create-purchase-orders-once"

/**
 * Makes a draft for each supplier and location. Has no compensation, because a
 * number would be lost: asked again by the same key, these drafts answer.
 *
 * @throws MedusaError before anything is written, when a supplier, a location
 *   or what it sells is not there.
 */
export const createPurchaseOrdersStep = createStep(
  createPurchaseOrdersStepId,
  async (input: CreatePurchaseOrdersInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const day = await storeDay(container)
    const orders = await Promise.all(
      groupByOrder(input.lines).map(async (wanted) => {
        await refuseLostLocation(container, wanted.location_id)
        const ids = wanted.lines.map((line) => line.inventory_item_id)
        const seller = await readSeller(replenishment, wanted.supplier_id, ids)
        return {
          idempotency_key: `${input.idempotency_key}:${wanted.supplier_id}:${wanted.location_id}`,
          supplier_id: wanted.supplier_id,
          location_id: wanted.location_id,
          currency_code: seller.supplier.currency_code,
          note: input.note,
          created_by: input.actor,
          year: day.year,
          lines: toNewLines(
            seller.supplier,
            seller.items,
            wanted.lines,
            day.toFormat("yyyy-MM-dd")
          ),
        }
      })
    )
    const made: InsertedOrder[] = []
    for (const order of orders) {
      made.push(await replenishment.insertPurchaseOrder(order))
    }
    return new StepResponse(made)
  }
)
