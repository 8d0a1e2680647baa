import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { voidOrderPapersStep } from "../../documents/steps/void-order-papers"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toVoidedEntry } from "../label/to-voided-entry"
import { toBoxEvents } from "../parcel/to-box-events"
import { loadParcelStep } from "../steps/load-parcel"
import { voidLabelStep, type VoidLabelStepInput } from "../steps/void-label"

export type VoidParcelLabelInput = VoidLabelStepInput & {
  reason: string
  actor: string
}

export const voidParcelLabelWorkflowId = "void-parcel-label"

/**
 * Voids a parcel's label before the courier has it, and its delivery note with
 * it. The parcel is packed again, opened, or void as well, and so are those
 * that share the label.
 *
 * @returns the parcels as they were with their label.
 */
export const voidParcelLabelWorkflow = createWorkflow(
  voidParcelLabelWorkflowId,
  (input: WorkflowData<VoidParcelLabelInput>) => {
    const labelled = loadParcelStep({ parcel_id: input.parcel_id })
    const lock = transform(labelled, toOrderLock)
    acquireLockStep(lock)
    const parcel = voidLabelStep(input)
    releaseLockStep(lock)

    voidOrderPapersStep(
      transform({ input, parcel }, (it) => ({
        order_id: it.parcel.order_id,
        source_ids: it.parcel.boxes.map(({ id }) => id),
        reason: it.input.reason,
        actor: it.input.actor,
      }))
    )
    emitEventStep({
      eventName: orderCycleEvents.labelVoided,
      data: transform(parcel, toBoxEvents),
    })
    recordTimelineStep(
      transform({ parcel, input }, (it) => [toVoidedEntry(it.parcel, it.input)])
    )
    return new WorkflowResponse(parcel)
  }
)
