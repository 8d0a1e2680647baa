import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import {
  auditInBatchesStep,
  type AuditOrdersInput,
} from "../steps/audit/audit-in-batches"
import { settleEachAuditHoldStep } from "../steps/audit/settle-each-audit-hold"

export const auditOrdersWorkflowId = "audit-orders"

/**
 * Looks for what contradicts itself in orders and stock that changed since the
 * last audit, or in all of them once a night; opens and closes findings, and
 * holds orders that must not be shipped on.
 *
 * @returns what was looked at, opened and closed, and failures in sentences.
 */
export const auditOrdersWorkflow = createWorkflow(
  auditOrdersWorkflowId,
  (input: WorkflowData<AuditOrdersInput>) => {
    const pass = auditInBatchesStep(input)
    emitEventStep({
      eventName: orderCycleEvents.auditFindingOpened,
      data: transform(pass, ({ opened }) => opened),
    })
    const failures = settleEachAuditHoldStep(
      transform({ input, pass }, (all) => ({ actor: all.input.actor }))
    )
    return new WorkflowResponse(
      transform({ pass, failures }, (all) => ({
        ...all.pass,
        failures: all.failures,
      }))
    )
  }
)
