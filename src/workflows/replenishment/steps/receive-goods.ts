import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReceiveGoodsInput } from "../../../modules/replenishment/storage/purchase/receive-goods"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { withLevelsOf } from "../purchase/with-levels-of"

export const receiveGoodsStepId = "receive-goods-once"

/**
 * Puts goods of an order on the shelf, once per key. Has no compensation: what
 * comes after it tells of it, and a sweeper tells what was not told.
 */
export const receiveGoodsStep = createStep(
  receiveGoodsStepId,
  async (input: ReceiveGoodsInput, { container }) =>
    new StepResponse(
      await withLevelsOf(
        container,
        {
          order_id: input.purchase_order_id,
          line_ids: input.lines.map(({ line_id }) => line_id),
        },
        () => resolveReplenishment(container).receiveGoods(input)
      )
    )
)
