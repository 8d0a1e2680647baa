import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const endLostBackordersStepId = "end-lost-backorders"

/**
 * Takes units of an order out of the queue whose reservation is no more: their
 * line was taken off, or less of it is wanted. What still lacks is queued anew
 * by the order's review, and keeps its turn.
 */
export const endLostBackordersStep = createStep(
  endLostBackordersStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const rows = await verification.listBackorders(
      { order_id, state: "waiting" },
      { select: ["id", "reservation_id"] }
    )
    if (!rows.length) {
      return new StepResponse([] as string[], [])
    }
    const reservations = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems(
        { id: rows.flatMap(({ reservation_id }) => reservation_id ?? []) },
        { select: ["id"] }
      )
    const living = reservations.map(({ id }) => id)
    await verification.endBackorders(order_id, living)
    const ended = rows
      .filter(({ reservation_id }) => !living.includes(reservation_id ?? ""))
      .map(({ id }) => id)
    return new StepResponse(ended, ended)
  },
  async (ended, { container }) => {
    if (ended?.length) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateBackorders(
          ended.map((id) => ({ id, state: "waiting" as const }))
        )
    }
  }
)
