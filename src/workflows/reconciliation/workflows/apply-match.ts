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
import { findMatchPartsStep } from "../steps/find-match-parts"
import { markMatchEffectsStep } from "../steps/mark-match-effects"

export const applyMatchWorkflowId = "apply-match"

/**
 * Carries out what a confirmed or undone match causes, order by order, and
 * tells of it; only then is the match noted as applied.
 */
export const applyMatchWorkflow = createWorkflow(
  applyMatchWorkflowId,
  (input: WorkflowData<{ match_id: string }>) => {
    const parts = findMatchPartsStep(input)
    applyMatchPartsStep(parts)
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
    markMatchEffectsStep(parts)
    return new WorkflowResponse(input)
  }
)
