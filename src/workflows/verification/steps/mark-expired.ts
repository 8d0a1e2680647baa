import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderStage } from "../../../types/order-desk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

type Previous = { id: string; stage: OrderStage } | null

export const markExpiredStepId = "mark-order-expired"

/**
 * Says that an order ends because nobody paid, if that is still so after the
 * gates ran.
 *
 * @returns whether it ends now.
 */
export const markExpiredStep = createStep(
  markExpiredStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [review] = await verification.listOrderReviews({ order_id })
    const isDue =
      Boolean(review?.expires_at) && Number(review.expires_at) <= Date.now()
    if (!isDue) {
      return new StepResponse(false, null as Previous)
    }
    await verification.updateOrderReviews({ id: review.id, stage: "expired" })
    const previous: Previous = { id: review.id, stage: review.stage }
    return new StepResponse(true, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateOrderReviews(previous)
    }
  }
)
