import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readMatch } from "../effects/read-match"

export const findMatchOrderStepId = "find-match-order"

/** The order whose money a match proves. */
export const findMatchOrderStep = createStep(
  findMatchOrderStepId,
  async ({ match_id }: { match_id: string }, { container }) => {
    const { item } = await readMatch(container, match_id)
    return new StepResponse({ order_id: item.order_id })
  }
)
