import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { tryIssueDeliveryNoteStep } from "../../documents/steps/try-issue-delivery-note"
import { tryIssueInvoiceStep } from "../../documents/steps/try-issue-invoice"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { composeAdoption } from "../label/compose-adoption"
import type { LabelDecisionInput } from "../label/label-decision-input"
import { toDecisionEntry } from "../label/to-decision-entry"
import { toBoxEvents } from "../parcel/to-box-events"
import { toConsignmentEntries } from "../parcel/to-consignment-entries"
import { endLabelDecisionStep } from "../steps/end-label-decision"
import { loadParcelStep } from "../steps/load-parcel"
import { planLabelDecisionStep } from "../steps/plan-label-decision"

export const decideLabelWorkflowId = "decide-label"

/**
 * Ends `label_unknown` by a person's word. A label that was bought is adopted
 * with its number: what core's fulfilment did not come to do is done, and the
 * carrier is not asked again. Where none was bought, the parcel may be
 * labelled anew.
 */
export const decideLabelWorkflow = createWorkflow(
  decideLabelWorkflowId,
  (input: WorkflowData<LabelDecisionInput>) => {
    const unknown = loadParcelStep({ parcel_id: input.parcel_id })
    const lock = transform(unknown, toOrderLock)
    acquireLockStep(lock)
    const plan = planLabelDecisionStep(input)
    composeAdoption(plan)
    const parcel = endLabelDecisionStep(
      transform({ input, plan }, (it) => ({
        ...it.input,
        attempt_id: it.plan.parcel.attempt_id,
        fulfillment_id: it.plan.fulfillment_id,
        difference: it.plan.adoption.difference,
      }))
    )
    releaseLockStep(lock)

    when("label-is-adopted", plan, ({ is_adopted }) => is_adopted).then(() => {
      tryIssueDeliveryNoteStep({
        parcel_id: parcel.id,
        actor: input.actor,
      })
      tryIssueInvoiceStep({ order_id: unknown.order_id, actor: input.actor })
      emitEventStep({
        eventName: orderCycleEvents.parcelLabelled,
        data: transform(parcel, toBoxEvents),
      })
    })
    recordTimelineStep(
      transform({ input, parcel }, (it) => [
        toDecisionEntry(it.input, it.parcel),
        ...toConsignmentEntries(it.parcel),
      ])
    )
    return new WorkflowResponse(parcel)
  }
)
