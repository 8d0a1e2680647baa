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
import { acceptPlanStep } from "../steps/accept-plan"
import { openParcelStep } from "../steps/open-parcel"
import { refuseUnlessReleasedStep } from "../steps/refuse-unless-released"
import { tryPlanPackingStep } from "../steps/try-plan-packing"

export type OpenParcelWorkflowInput = {
  order_id: string
  location_id: string
  actor: string
}

export const openParcelWorkflowId = "open-parcel"

/**
 * Opens the parcels of everything that an order still has to get from a
 * location: one per box of its plan, else one. While one is open there, it is
 * answered again.
 *
 * @returns the parcel to begin with.
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
    tryPlanPackingStep(input)
    const plan_id = acceptPlanStep(input)
    const parcel = openParcelStep({
      plan_id,
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
