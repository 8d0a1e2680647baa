import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../../types/tracking"
import type { TrackerEventsResponse } from "../../../../../../types/tracking-queue"
import { addTrackingEventWorkflow } from "../../../../../../workflows/tracking/workflows/add-tracking-event"
import type { AddTrackingEventBodyType } from "../../validators"
import { loadEvents } from "../load-events"
import { loadTracker } from "../load-tracker"

/** What happened to the parcel: every telling, and who decided on it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TrackerEventsResponse>
) {
  res.json({ events: await loadEvents(req.scope, req.params.id) })
}

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
