import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippableFulfillment } from "../handover/to-shipment"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export const findShippableFulfillmentStepId = "find-shippable-fulfillment"

/** Reads a labelled parcel's fulfilment; refuses what has no label. */
export const findShippableFulfillmentStep = createStep(
  findShippableFulfillmentStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) => {
    const { code, state, fulfillment_id } = await readPackedParcel(
      container,
      parcel_id
    )
    if (state !== "labelled" && state !== "handed_over") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${code} is ${state}: only a labelled parcel can be handed over.`
      )
    }
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "fulfillment",
        fields: ["id", "shipped_at", "canceled_at", "labels.*"],
        filters: { id: fulfillment_id },
      })
    if (!data[0] || data[0].canceled_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${code} has no fulfilment any more (${fulfillment_id} was ` +
          "cancelled): keep the box back and look at the order."
      )
    }
    const fulfillment: ShippableFulfillment = data[0]
    return new StepResponse({
      fulfillment,
      is_unshipped: !fulfillment.shipped_at,
    })
  }
)
