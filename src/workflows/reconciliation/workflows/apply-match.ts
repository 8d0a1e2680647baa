import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { applyMatchPartsStep } from "../steps/apply-match-parts"
import { claimReceiptsStep } from "../steps/claim-receipts"
import { findMatchPartsStep } from "../steps/find-match-parts"
import { markMatchEffectsStep } from "../steps/mark-match-effects"

export const applyMatchWorkflowId = "apply-match"

/**
 * Carries out what a confirmed or undone match causes, order by order, and
 * tells of it; only then is the match noted as applied. Receipts that it owes
 * are claimed, and issued or voided by whoever hears of it.
 */
export const applyMatchWorkflow = createWorkflow(
  applyMatchWorkflowId,
  (input: WorkflowData<{ match_id: string }>) => {
    const parts = findMatchPartsStep(input)
    applyMatchPartsStep(parts)
    claimReceiptsStep(parts)
    when(
      "match-was-confirmed",
      parts,
      ({ is_pending, state }) => is_pending && state !== "undone"
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.matchConfirmed,
        data: transform(parts, ({ match_id, order_ids }) => ({
          id: match_id,
          order_ids,
        })),
      })
    })
    when(
      "match-was-undone",
      parts,
      ({ is_pending, state }) => is_pending && state === "undone"
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.matchUndone,
        data: transform(parts, ({ match_id, order_ids }) => ({
          id: match_id,
          order_ids,
        })),
      }).config({ name: "emit-match-undone" })
    })
    markMatchEffectsStep(parts)
    return new WorkflowResponse(input)
  }
)
