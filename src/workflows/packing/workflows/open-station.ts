import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toTakeOverEntries } from "../station/to-take-over-entries"
import {
  findStationOrderStep,
  type FindStationOrderInput,
} from "../steps/find-station-order"
import { takeStationLockStep } from "../steps/take-station-lock"
import { openParcelWorkflow } from "./open-parcel"

export type OpenStationInput = FindStationOrderInput & {
  station: string
  take_over: boolean
  actor: string
  /** What other stations read while this one has the order. */
  actor_name: string
}

export const openStationWorkflowId = "open-station"

/**
 * Opens an order at a pack station by a scanned code: the station takes it,
 * and its parcels are opened along the plan.
 *
 * @returns what was opened; the parcel is null where a finished order was
 *   scanned by its own code.
 */
export const openStationWorkflow = createWorkflow(
  openStationWorkflowId,
  (input: WorkflowData<OpenStationInput>) => {
    const found = findStationOrderStep(input)
    const taken = takeStationLockStep(
      transform({ input, found }, (it) => ({
        order_id: it.found.order_id,
        location_id: it.found.location_id,
        station: it.input.station,
        holder: it.input.actor,
        holder_name: it.input.actor_name,
        take_over: it.input.take_over,
      }))
    )
    const opened = when(
      "something-is-to-pack",
      found,
      ({ has_work }) => has_work
    ).then(() =>
      openParcelWorkflow.runAsStep({
        input: transform({ input, found }, (it) => ({
          order_id: it.found.order_id,
          location_id: it.found.location_id,
          actor: it.input.actor,
        })),
      })
    )
    recordTimelineStep(transform({ input, taken }, toTakeOverEntries))
    return new WorkflowResponse(
      transform({ found, taken, opened }, (it) => ({
        order_id: it.found.order_id,
        location_id: it.found.location_id,
        lock: it.taken.lock,
        parcel_id: it.found.parcel_id ?? it.opened?.id ?? null,
      }))
    )
  }
)
