import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

export type ReleaseState = { stage: string; hold_types: string[] }

type RefuseUnlessReleasedInput = {
  order_id: string
  /** The order's review as Query answers it: one row or none. */
  reviews: ReleaseState[]
}

export const refuseUnlessReleasedStepId = "refuse-unless-released"

/** Nothing is packed, labelled or handed over for an order that is held. */
export const refuseUnlessReleasedStep = createStep(
  refuseUnlessReleasedStepId,
  async ({ order_id, reviews: [review] }: RefuseUnlessReleasedInput) => {
    if (!review) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} has not been verified yet; wait for its review.`
      )
    }
    if (review.stage !== "released") {
      const holds = review.hold_types.join(", ")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} is ${review.stage}${holds && ` (${holds})`}, not ` +
          "released: nothing of it may be packed, labelled or handed over. " +
          "Look at its holds on the order page."
      )
    }
  }
)
