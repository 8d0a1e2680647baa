import { createStep } from "@medusajs/framework/workflows-sdk"
import { restrainReservations } from "../label/restrain-reservations"

export const restrainReservationsStepId = "restrain-reservations"

/**
 * Lets reservations go below zero no longer. It has no compensation: that is
 * how they were before.
 */
export const restrainReservationsStep = createStep(
  restrainReservationsStepId,
  async ({ ids }: { ids: string[] }, { container }) => {
    await restrainReservations(container, ids)
  }
)
