import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toParcelEntries } from "../parcel/to-parcel-entries"
import { toParcelEvent } from "../parcel/to-parcel-event"
import { packParcelStep, type PackParcelStepInput } from "../steps/pack-parcel"
import { settleCartonStep } from "../steps/settle-carton"

export const closeParcelWorkflowId = "close-parcel"

/**
 * Closes a parcel of which every unit was scanned and whose weight agrees; else
 * says what lacks. Its carton is taken off the stock of cartons.
 */
export const closeParcelWorkflow = createWorkflow(
  closeParcelWorkflowId,
  (input: WorkflowData<PackParcelStepInput>) => {
    const { parcel, is_new } = packParcelStep(input)
    settleCartonStep({ parcel_id: input.parcel_id, actor: input.actor })
    when("parcel-was-open", { is_new }, (packed) => packed.is_new).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.parcelPacked,
        data: transform(parcel, toParcelEvent),
      })
    })
    recordTimelineStep(transform(parcel, toParcelEntries))
    return new WorkflowResponse(parcel)
  }
)
