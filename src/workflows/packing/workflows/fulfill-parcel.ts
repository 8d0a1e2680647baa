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
import { tryIssueDeliveryNoteStep } from "../../documents/steps/try-issue-delivery-note"
import { tryIssueInvoiceStep } from "../../documents/steps/try-issue-invoice"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toBoxEvents } from "../parcel/to-box-events"
import { toConsignmentEntries } from "../parcel/to-consignment-entries"
import { buyLabelStep } from "../steps/buy-label"
import { loadParcelStep } from "../steps/load-parcel"
import { parkReservationsStep } from "../steps/park-reservations"
import { refuseUnlessReleasedStep } from "../steps/refuse-unless-released"
import { restoreReservationsStep } from "../steps/restore-reservations"
import {
  startLabelAttemptStep,
  type StartLabelAttemptInput,
} from "../steps/start-label-attempt"

export const fulfillParcelWorkflowId = "fulfill-parcel"

/**
 * Buys a packed parcel's label, which is core's fulfilment of the order, and
 * issues its delivery note and the order's invoice. Boxes of a consignment
 * share the label: it is bought when all of them are packed. Of two calls at
 * once one gets a conflict.
 */
export const fulfillParcelWorkflow = createWorkflow(
  fulfillParcelWorkflowId,
  (input: WorkflowData<StartLabelAttemptInput>) => {
    const packed = loadParcelStep({ parcel_id: input.parcel_id })
    const lock = transform(packed, toOrderLock)
    acquireLockStep(lock)

    refuseUnlessReleasedStep({ order_id: packed.order_id })

    const labelling = startLabelAttemptStep(input)
    parkReservationsStep(labelling)
    const parcel = buyLabelStep(labelling)
    restoreReservationsStep({ parcel_id: parcel.id })

    releaseLockStep(lock)
    tryIssueDeliveryNoteStep({
      parcel_id: parcel.id,
      actor: input.actor,
      again: true,
    })
    tryIssueInvoiceStep({ order_id: packed.order_id, actor: input.actor })
    emitEventStep({
      eventName: orderCycleEvents.parcelLabelled,
      data: transform(parcel, toBoxEvents),
    })
    recordTimelineStep(transform(parcel, toConsignmentEntries))
    return new WorkflowResponse(parcel)
  }
)
