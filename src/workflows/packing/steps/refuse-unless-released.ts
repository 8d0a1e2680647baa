import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

export const refuseUnlessReleasedStepId = "refuse-unless-released"

/**
 * Nothing is packed, labelled or handed over for an order that is held. Its
 * stage says so, or a hold that has just been placed and that no review has
 * counted yet.
 */
export const refuseUnlessReleasedStep = createStep(
  refuseUnlessReleasedStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data: reviews }, { data: open }] = await Promise.all([
      query.graph({
        entity: "order_review",
        fields: ["stage", "hold_types"],
        filters: { order_id },
      }),
      query.graph({
        entity: "order_hold",
        fields: ["type"],
        filters: { order_id, released_at: null },
      }),
    ])
    const [review] = reviews
    if (!review) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} has not been verified yet; wait for its review.`
      )
    }
    const types = open.length ? open.map(({ type }) => type) : review.hold_types
    if (review.stage !== "released" || open.length) {
      const holds = types.join(", ")
      const stage = open.length ? "held" : review.stage
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} is ${stage}${holds && ` (${holds})`}, not ` +
          "released: nothing of it may be packed, labelled or handed over. " +
          "Look at its holds on the order page."
      )
    }
  }
)
