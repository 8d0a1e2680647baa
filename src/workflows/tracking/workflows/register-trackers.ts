import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { parcelFields } from "../shipments/parcel-fields"
import { shipmentFields } from "../shipments/shipment-fields"
import { createTrackersStep } from "../steps/create-trackers"
import { findWaitingPayloadsStep } from "../steps/find-waiting-payloads"
import { applyTrackerStateWorkflow } from "./apply-tracker-state"

export type RegisterTrackersInput = {
  fulfillment_ids: string[]
  /** Whether customers are told nothing of these parcels. */
  no_notification?: boolean
}

export const registerTrackersWorkflowId = "register-trackers"

/**
 * Gives every label of the fulfilments its tracker, and what was told of its
 * parcel before. Run again, it makes only what is missing.
 *
 * @returns ids of the labels' trackers, and sentences about labels that got
 *   none.
 */
export const registerTrackersWorkflow = createWorkflow(
  registerTrackersWorkflowId,
  (input: WorkflowData<RegisterTrackersInput>) => {
    const { data: shipments } = useQueryGraphStep({
      entity: "fulfillment",
      fields: shipmentFields,
      filters: { id: input.fulfillment_ids },
    }).config({ name: "get-shipments" })
    const { data: parcels } = useQueryGraphStep({
      entity: "parcel",
      fields: parcelFields,
      filters: { fulfillment_id: input.fulfillment_ids },
      // A tracker names the first of the parcels that share its label.
      pagination: { order: { box_number: "ASC", id: "ASC" } },
    }).config({ name: "get-parcels" })
    const created = createTrackersStep({
      shipments,
      parcels,
      no_notification: transform(
        input,
        ({ no_notification }) => no_notification === true
      ),
    })
    const tracker_ids = transform(created, (made) => made.tracker_ids)
    const waiting = findWaitingPayloadsStep(tracker_ids)
    when("payloads-waited", waiting, (payloads) => payloads.length > 0).then(
      () => {
        emitEventStep({
          eventName: orderCycleEvents.trackingPayloadReceived,
          data: waiting,
        })
      }
    )
    applyTrackerStateWorkflow.runAsStep({ input: { tracker_ids } })
    return new WorkflowResponse(created)
  }
)
