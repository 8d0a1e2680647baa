import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippableFulfillment } from "../handover/to-shipment"
import { type Consignment, readConsignment } from "../parcel/read-consignment"

export const findShippableFulfillmentStepId = "find-shippable-fulfillment"

type Input = { parcel_id: string; with_parcel_ids?: string[] }

/**
 * Reads a labelled parcel's fulfilment; refuses what has no label, and a label
 * of which a box is missing.
 */
export const findShippableFulfillmentStep = createStep(
  findShippableFulfillmentStepId,
  async ({ parcel_id, with_parcel_ids }: Input, { container }) => {
    const parcel = await readConsignment(container, parcel_id)
    const { code, state, fulfillment_id } = parcel
    if (state !== "labelled" && state !== "handed_over") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${code} is ${state}: only a labelled parcel can be handed over.`
      )
    }
    refuseMissingBoxes(parcel, [parcel_id, ...(with_parcel_ids ?? [])])
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

function refuseMissingBoxes({ boxes }: Consignment, present: string[]) {
  const missing = boxes.filter(
    ({ id, state }) => state !== "handed_over" && !present.includes(id)
  )
  if (missing.length) {
    const codesOf = (some: { code: string }[]) =>
      some.map(({ code }) => code).join(", ")
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${codesOf(boxes)} share one label and leave together: ` +
        `${codesOf(missing)} ${missing.length > 1 ? "were" : "was"} not ` +
        "scanned. Scan all of them in one hand-over."
    )
  }
}
