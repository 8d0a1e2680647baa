import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toShipment } from "../handover/to-shipment"
import { toBoxEvents } from "../parcel/to-box-events"
import { toConsignmentEntries } from "../parcel/to-consignment-entries"
import { findShippableFulfillmentStep } from "../steps/find-shippable-fulfillment"
import { loadConsignmentStep } from "../steps/load-consignment"
import { markHandedOverStep } from "../steps/mark-handed-over"
import { refuseUnlessReleasedStep } from "../steps/refuse-unless-released"

export type HandOverParcelInput = {
  parcel_id: string
  /** Others that the courier takes: all that share the label must be there. */
  with_parcel_ids?: string[]
  /** What the courier takes together; null: this parcel alone. */
  handover_id: string | null
  actor: string
}

export const handOverParcelWorkflowId = "hand-over-parcel"

/**
 * Gives one labelled parcel, with those that share its label, to the courier,
 * which is core's shipment with all labels. A shipment that a crash left without our mark is not made again.
 */
export const handOverParcelWorkflow = createWorkflow(
  handOverParcelWorkflowId,
  (input: WorkflowData<HandOverParcelInput>) => {
    const labelled = loadConsignmentStep({ parcel_id: input.parcel_id })
    const lock = transform(labelled, toOrderLock)
    acquireLockStep(lock)

    refuseUnlessReleasedStep({ order_id: labelled.order_id })
    const { fulfillment, is_unshipped } = findShippableFulfillmentStep(input)

    when(
      "parcel-is-unshipped",
      { is_unshipped },
      (found) => found.is_unshipped
    ).then(() => {
      createOrderShipmentWorkflow.runAsStep({
        input: transform(
          { parcel: labelled, fulfillment, actor: input.actor },
          toShipment
        ),
      })
    })
    const { parcel, is_new } = markHandedOverStep(input)

    releaseLockStep(lock)
    when("parcel-was-here", { is_new }, (marked) => marked.is_new).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.parcelHandedOver,
        data: transform(parcel, toBoxEvents),
      })
    })
    recordTimelineStep(transform(parcel, toConsignmentEntries))
    return new WorkflowResponse(parcel)
  }
)
