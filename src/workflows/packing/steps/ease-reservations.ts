import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  easeReservations,
  type PartToFulfill,
} from "../label/ease-reservations"
import { restrainReservations } from "../label/restrain-reservations"

export type EaseReservationsInput = {
  parts: PartToFulfill[]
  location_id?: string
}

export const easeReservationsStepId = "ease-reservations"

/** Lets core fulfil a part of an order whatever else is reserved there. */
export const easeReservationsStep = createStep(
  easeReservationsStepId,
  async ({ parts, location_id }: EaseReservationsInput, { container }) => {
    const ids = await easeReservations(container, parts, location_id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await restrainReservations(container, ids)
    }
  }
)
