import { Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { EASED_METADATA_KEY } from "../label/eased-metadata-key"
import { restrainReservations } from "../label/restrain-reservations"

/** Longer than any fulfilment of core takes. */
const FORGOTTEN_MS = 10 * 60_000

export const restrainForgottenReservationsStepId =
  "restrain-forgotten-reservations"

/** Reservations that were let go below zero by somebody who was cut off. */
export const restrainForgottenReservationsStep = createStep(
  restrainForgottenReservationsStepId,
  async (_, { container }) => {
    const eased = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems(
        {
          allow_backorder: true,
          metadata: { [EASED_METADATA_KEY]: true },
          updated_at: { $lt: new Date(Date.now() - FORGOTTEN_MS) },
        } as object,
        { select: ["id"] }
      )
    await restrainReservations(
      container,
      eased.map(({ id }) => id)
    )
  }
)
