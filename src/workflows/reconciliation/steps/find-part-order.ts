import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MatchPartId, readMatchPart } from "../effects/read-match-part"

export const findPartOrderStepId = "find-part-order"

/** The order whose money a part of a match proves. */
export const findPartOrderStep = createStep(
  findPartOrderStepId,
  async (part: MatchPartId, { container }) => {
    const { item } = await readMatchPart(container, part)
    return new StepResponse({ order_id: item.order_id })
  }
)
