import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackerResponse } from "../../../../../types/tracking"
import { loadTracker } from "./load-tracker"

/** One parcel: where it is, every event, and what told of it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TrackerResponse>
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ tracker: await loadTracker(query, req.params.id) })
}
