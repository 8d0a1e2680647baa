import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { PackParcelInput } from "../../../modules/packing/storage/pack-parcel"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toParcelEntries } from "../parcel/to-parcel-entries"
import { toParcelEvent } from "../parcel/to-parcel-event"
import { packParcelStep } from "../steps/pack-parcel"

export const closeParcelWorkflowId = "close-parcel"

/** Closes a parcel of which every unit was scanned; else says what lacks. */
export const closeParcelWorkflow = createWorkflow(
  closeParcelWorkflowId,
  (input: WorkflowData<PackParcelInput>) => {
    const { parcel, is_new } = packParcelStep(input)
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
