import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findPaperOrder } from "../paper/find-paper-order"
import type { PaperSource } from "../paper/paper-source"

export const findPaperOrderStepId = "find-paper-order"

/** The order that a paper's source belongs to, for its lock. */
export const findPaperOrderStep = createStep(
  findPaperOrderStepId,
  async ({ type, source_id }: PaperSource, { container }) =>
    new StepResponse({
      order_id: await findPaperOrder(container, { type, source_id }),
    })
)
