import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import { attemptMetadataKey } from "../label/attempt-metadata-key"
import { easeReservations } from "../label/ease-reservations"
import { restrainReservations } from "../label/restrain-reservations"
import { settleLabelAttempt } from "../label/settle-label-attempt"
import { toProviderParcel } from "../label/to-provider-parcel"
import { readConsignment } from "../parcel/read-consignment"
import type { LabellingParcel } from "./start-label-attempt"

export const buyLabelStepId = "buy-label"

/**
 * Runs core's fulfilment for a parcel and those that share its label, at the location of its reservations,
 * and ends the attempt by what core then holds.
 *
 * It runs core's workflow by itself instead of as a step: what fails later
 * must not cancel a label that is bought, and the carrier's words must reach
 * the parcel. So it has no compensation.
 */
export const buyLabelStep = createStep(
  buyLabelStepId,
  async (parcel: LabellingParcel, { container }) => {
    const { lines, problem } = toLineQuantities(parcel.items)
    if (lines === null) {
      await settleLabelAttempt(container, parcel, problem)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
    }
    const eased = await easeReservations(container, lines, parcel.location_id)
    const { errors } = await createOrderFulfillmentWorkflow(container).run({
      throwOnError: false,
      input: {
        order_id: parcel.order_id,
        items: lines,
        location_id: parcel.location_id,
        created_by: parcel.labelled_by ?? undefined,
        metadata: {
          [attemptMetadataKey]: parcel.attempt_id,
          order_cycle_parcel_id: parcel.id,
        },
        additional_data: {
          order_cycle_parcel: toProviderParcel(parcel),
        },
      },
    })
    await restrainReservations(container, eased).catch((error: unknown) =>
      // The label may have been bought by now and must be noted.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Reservations ${eased.join(", ")} may go below zero: ${error}`)
    )
    const words = errors?.[0]?.error.message ?? "Core made no fulfilment."
    const outcome = await settleLabelAttempt(container, parcel, words)
    if (outcome.state !== "labelled") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No label was bought for parcel ${parcel.code}: ${outcome.error}`
      )
    }
    return new StepResponse(await readConsignment(container, parcel.id))
  }
)
