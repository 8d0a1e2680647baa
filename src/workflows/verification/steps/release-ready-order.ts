import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export const releaseReadyOrderStepId = "release-ready-order"

/**
 * Releases an order whose gates are all met; one that is released already is
 * answered the same.
 */
export const releaseReadyOrderStep = createStep(
  releaseReadyOrderStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const now = new Date().toISOString()
    if (await verification.releaseReadyOrder({ order_id, now })) {
      return new StepResponse(
        { order_id, is_new: true, released_at: now },
        { order_id, now }
      )
    }
    const [review] = await verification.listOrderReviews({ order_id })
    if (review?.stage !== "released" || !review.released_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        review
          ? `Order ${order_id} is ${review.stage} ` +
              `(${review.hold_types.join(", ")}) and cannot be released: its ` +
              "holds must end first. Look at them on the order page."
          : `Order ${order_id} has not been verified yet.`
      )
    }
    const released_at = new Date(review.released_at).toISOString()
    return new StepResponse({ order_id, is_new: false, released_at }, null)
  },
  async (release, { container }) => {
    if (release) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoRelease(release)
    }
  }
)
