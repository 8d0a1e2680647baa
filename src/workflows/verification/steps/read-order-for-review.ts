import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOrderForReview } from "../order/read-order-for-review"

export const readOrderForReviewStepId = "read-order-for-review"

/** Reads an order of core with all that its review asks of it. */
export const readOrderForReviewStep = createStep(
  readOrderForReviewStepId,
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await readOrderForReview(container, order_id))
)
