import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export const listOpenHitsStepId = "list-open-hits"

/** The hits of an order that are not done, and how the order is called. */
export const listOpenHitsStep = createStep(
  listOpenHitsStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [review] = await verification.listOrderReviews(
      { order_id },
      { select: ["display_id"] }
    )
    return new StepResponse({
      hits: await verification.listOpenRuleHits(order_id),
      order: { id: order_id, display_id: review?.display_id ?? null },
    })
  }
)
