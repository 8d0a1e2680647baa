import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../../types/tracking"
import { retractEventWorkflow } from "../../../../../../workflows/tracking/workflows/retract-event"
import { actorOf } from "../../../../../actor-of"
import type { RetractEventBodyType } from "../../validators"
import { loadTracker } from "../load-tracker"

/** Takes an event that is not true out of the parcel's journey. */
export async function POST(
  req: AuthenticatedMedusaRequest<RetractEventBodyType>,
  res: MedusaResponse<TrackerResponse>
) {
  await retractEventWorkflow(req.scope).run({
    input: {
      tracker_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ tracker: await loadTracker(query, req.params.id) })
}
