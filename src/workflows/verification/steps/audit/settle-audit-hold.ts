import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { harmfulInvariants } from "../../../../modules/verification/audit/harmful-invariants"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { openAuditStates } from "../../../../types/audit"

export type SettleAuditHoldInput = { order_id: string; actor: string }

export const settleAuditHoldStepId = "settle-audit-hold"

/**
 * Holds an order on which the auditor found what makes shipping harmful, and
 * ends that hold when no such finding is open any more.
 */
export const settleAuditHoldStep = createStep(
  settleAuditHoldStepId,
  async ({ order_id, actor }: SettleAuditHoldInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const findings = await verification.listAuditFindings(
      {
        order_id,
        invariant: harmfulInvariants,
        state: [...openAuditStates],
      },
      { select: ["id", "invariant"], order: { id: "ASC" } }
    )
    const now = new Date().toISOString()
    const placed = findings.length
      ? await verification.placeHold(
          {
            type: "AUDIT",
            subject: "",
            source: "audit",
            evidence: {
              findings: findings.map(({ id, invariant }) => ({
                id,
                invariant,
              })),
            },
          },
          { order_id, actor, now }
        )
      : []
    const ended = findings.length
      ? []
      : await verification.listOrderHolds({
          order_id,
          type: "AUDIT",
          released_at: null,
        })
    const released = await verification.releaseHold({
      ids: ended.map(({ id }) => id),
      how: "condition",
      actor,
      now,
    })
    return new StepResponse(
      {
        held: placed.map(() => ({ id: order_id, hold_types: ["AUDIT"] })),
        ended: released.map((id) => ({ id, order_id, type: "AUDIT" })),
      },
      { placed, released }
    )
  },
  async (undo, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    if (undo?.placed.length) {
      await verification.deleteOrderHolds(undo.placed)
    }
    for (const id of undo?.released ?? []) {
      await verification.reopenHold(id)
    }
  }
)
