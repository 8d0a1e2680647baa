import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewStockCountInput } from "../../../types/replenishment/stock-counts"
import { readValueClasses } from "../counts/read-value-classes"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"

export type InsertStockCountInput = NewStockCountInput & { actor: string }

const SIZE = 50

export const insertStockCountStepId = "insert-stock-count"

/**
 * Makes a sheet of what is due to be counted, or of the items named. The same
 * key makes it once, so nothing is taken back.
 *
 * @throws MedusaError NOT_FOUND when there is nothing to count.
 */
export const insertStockCountStep = createStep(
  insertStockCountStepId,
  async (input: InsertStockCountInput, { container }) => {
    const items = input.inventory_item_ids ?? null
    const id = await resolveReplenishment(container).insertStockCount(
      {
        idempotency_key: input.idempotency_key,
        location_id: input.location_id,
        size: items?.length ?? input.size ?? SIZE,
        items,
        note: input.note ?? null,
        actor: input.actor,
        year: (await storeDay(container)).year,
      },
      await readValueClasses(container)
    )
    return new StepResponse({ id })
  }
)
