import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { settleExportRunsStep } from "../steps/settle-export-runs"

export const settleExportsWorkflowId = "settle-exports"

/**
 * Writes how exports that waited or worked stand by their jobs, gives back
 * to the queue what it lost, and tells of new generations and forecasts.
 *
 * @returns the runs that ended since it was last asked.
 */
export const settleExportsWorkflow = createWorkflow(
  settleExportsWorkflowId,
  () => {
    const ended = settleExportRunsStep()
    const published = transform(ended, (runs) =>
      runs
        .filter(({ state }) => state === "published")
        .map(({ id, generation, file }) => ({ id, generation, file }))
    )
    when("warehouse-was-published", { published }, (found) =>
      Boolean(found.published.length)
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.warehousePublished,
        data: published,
      })
      // Each generation has a forecast of its own; several are one decision.
      emitEventStep({
        eventName: orderCycleEvents.forecastPublished,
        data: transform(published, (runs) => runs[runs.length - 1]),
      }).config({ name: "emit-forecast-published" })
    })
    return new WorkflowResponse(ended)
  }
)
