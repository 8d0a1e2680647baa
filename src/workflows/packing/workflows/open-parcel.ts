import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toParcelEntries } from "../parcel/to-parcel-entries"
import { openParcelStep } from "../steps/open-parcel"
import { refuseUnlessReleasedStep } from "../steps/refuse-unless-released"

export type OpenParcelWorkflowInput = {
  order_id: string
  location_id: string
  actor: string
}

export const openParcelWorkflowId = "open-parcel"

/**
 * Opens a parcel with everything that an order still has to get from a
 * location. While one is open there, it is answered again.
 */
export const openParcelWorkflow = createWorkflow(
  openParcelWorkflowId,
  (input: WorkflowData<OpenParcelWorkflowInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)

    refuseUnlessReleasedStep({ order_id: input.order_id })

    const { data: order } = useQueryGraphStep({
      entity: "order",
      fields: ["id", "display_id"],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-order" })
    const parcel = openParcelStep({
      order_id: input.order_id,
      display_id: order.display_id,
      location_id: input.location_id,
      actor: input.actor,
    })

    releaseLockStep(lock)
    recordTimelineStep(transform(parcel, toParcelEntries))
    return new WorkflowResponse(parcel)
  }
)
