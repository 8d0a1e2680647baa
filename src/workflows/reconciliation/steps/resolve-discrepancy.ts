import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ResolveInput } from "../../../modules/reconciliation/storage/discrepancies/resolve-discrepancy"
import type { TimelineEntry } from "../../../types/timeline"

export const resolveDiscrepancyStepId = "resolve-discrepancy-step"

/** @returns what the order's timeline is told. */
export const resolveDiscrepancyStep = createStep(
  resolveDiscrepancyStepId,
  async (input: ResolveInput, { container }) => {
    const { id, code, order_id } = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .resolveDiscrepancy(input)
    return new StepResponse<TimelineEntry[]>(
      order_id
        ? [
            {
              order_id,
              kind: "discrepancy_resolved",
              cause: `discrepancy_resolved:${id}`,
              at: new Date(),
              actor: input.actor,
              payload: {
                discrepancy_id: id,
                code,
                resolution: input.resolution,
                note: input.note,
              },
            },
          ]
        : []
    )
  }
)
