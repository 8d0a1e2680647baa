import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { loadParcelStep } from "../steps/load-parcel"
import { unpackParcelStep } from "../steps/unpack-parcel"

export type ReopenParcelInput = {
  parcel_id: string
  reason: string
  actor: string
}

export const reopenParcelWorkflowId = "reopen-parcel"

/** Opens a packed parcel without a label: every unit is scanned anew. */
export const reopenParcelWorkflow = createWorkflow(
  reopenParcelWorkflowId,
  (input: WorkflowData<ReopenParcelInput>) => {
    const packed = loadParcelStep({ parcel_id: input.parcel_id })
    const lock = transform(packed, toOrderLock)
    acquireLockStep(lock)
    unpackParcelStep({ parcel_id: input.parcel_id, to: "open" })
    releaseLockStep(lock)
    recordTimelineStep(
      transform({ packed, input }, (it) => [
        {
          order_id: it.packed.order_id,
          kind: "note" as const,
          cause: `reopened:${it.packed.id}:${it.packed.packed_at}`,
          at: new Date(),
          actor: it.input.actor,
          payload: {
            parcel: it.packed.code,
            reopened: true,
            reason: it.input.reason,
          },
        },
      ])
    )
    return new WorkflowResponse(packed)
  }
)
