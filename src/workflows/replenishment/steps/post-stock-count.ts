import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PostCount } from "../../../modules/replenishment/storage/counts/post-count"
import { underItemLocks } from "../../under-item-locks"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const postStockCountStepId = "post-stock-count-once"

/**
 * Books a sheet's differences under core's own keys. Posted before, it does
 * nothing; and what is counted is not made uncounted, so nothing is taken
 * back.
 */
export const postStockCountStep = createStep(
  postStockCountStepId,
  async (input: PostCount, { container }) => {
    const replenishment = resolveReplenishment(container)
    const lines = await replenishment.listCountLines(
      { count_id: input.count_id },
      { take: null }
    )
    return new StepResponse(
      await underItemLocks(
        container,
        lines.map((line) => line.inventory_item_id),
        () => replenishment.postStockCount(input)
      )
    )
  }
)
