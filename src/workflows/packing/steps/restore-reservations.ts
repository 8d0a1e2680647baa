import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { restoreParkedReservations } from "../label/restore-parked-reservations"

export const restoreReservationsStepId = "restore-reservations"

/**
 * Gives parked reservations back to their lines. A failure is left to the
 * sweeper: the label has been bought by now and must stay.
 */
export const restoreReservationsStep = createStep(
  restoreReservationsStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) => {
    try {
      await restoreParkedReservations(container, parcel_id)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Reservations of parcel ${parcel_id} stay parked: ${reason}`)
    }
  }
)
