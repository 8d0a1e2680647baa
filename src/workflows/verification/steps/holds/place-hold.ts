import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PersonHoldType } from "../../../../types/person-hold-types"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type PlaceHoldInput = {
  order_id: string
  type: PersonHoldType
  reason: string
  note?: string | null
  /** When it ends by itself (UTC, ISO 8601). */
  hold_until?: string | null
  /** False gives the order's units back until the hold ends. */
  keeps_stock?: boolean
  actor: string
}

export const placeHoldStepId = "place-hold-by-person"

/** Holds an order; a hold of this type that is open gets the new reason. */
export const placeHoldStep = createStep(
  placeHoldStepId,
  async (input: PlaceHoldInput, { container }) => {
    const { order_id, type, reason, note, hold_until, keeps_stock, actor } =
      input
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [placed] = await verification.placeHold(
      {
        type,
        subject: "",
        source: "person",
        reason,
        note,
        hold_until,
        ...(keeps_stock !== undefined && { keeps_stock }),
        evidence: { reason, note: note ?? null, until: hold_until ?? null },
      },
      { order_id, actor, now: new Date().toISOString() }
    )
    const [hold] = await verification.listOrderHolds({
      order_id,
      type,
      subject: "",
      released_at: null,
    })
    return new StepResponse({ hold, is_new: Boolean(placed) }, placed ?? null)
  },
  async (placed, { container }) => {
    if (placed) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .deleteOrderHolds(placed)
    }
  }
)
