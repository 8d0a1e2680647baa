import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../../types/tracking"
import { addTrackingEventWorkflow } from "../../../../../../workflows/tracking/workflows/add-tracking-event"
import type { AddTrackingEventBodyType } from "../../validators"
import { loadTracker } from "../load-tracker"

/** Adds what a person knows of the parcel, for example from a phone call. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddTrackingEventBodyType>,
  res: MedusaResponse<TrackerResponse>
) {
  await addTrackingEventWorkflow(req.scope).run({
    input: {
      tracker_id: req.params.id,
      event: req.validatedBody,
      told_by: req.auth_context.actor_id,
    },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ tracker: await loadTracker(query, req.params.id) })
}
