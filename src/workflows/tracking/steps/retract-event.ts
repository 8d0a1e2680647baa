import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { EventRetraction } from "../../../modules/tracking/storage/retract-event"

export const retractEventStepId = "retract-tracking-event"

/**
 * Takes an event out of its parcel's journey. It has no compensation: what
 * follows is repeated until it is done.
 *
 * @returns the event and its tracker, for the timeline.
 */
export const retractEventStep = createStep(
  retractEventStepId,
  async (retraction: EventRetraction, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const why = await tracking.retractEvent(retraction)
    if (why) {
      throw refuse(why, retraction)
    }
    const tracker = await tracking.retrieveTracker(retraction.tracker_id)
    return new StepResponse({
      tracker_id: tracker.id,
      order_id: tracker.order_id,
      courier: tracker.courier,
      tracking_number: tracker.tracking_number,
      event: await tracking.retrieveTrackingEvent(retraction.event_id),
    })
  }
)

function refuse(
  why: "unknown" | "retracted" | "ours",
  { tracker_id, event_id }: EventRetraction
): MedusaError {
  switch (why) {
    case "unknown":
      return new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Tracker ${tracker_id} has no event ${event_id}.`
      )
    case "retracted":
      return new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Event ${event_id} is retracted already: the parcel's page says by ` +
          `whom and why.`
      )
    case "ours":
      return new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Event ${event_id} is our own and says that the label was made: void ` +
          `the label, or correct its number.`
      )
  }
}
