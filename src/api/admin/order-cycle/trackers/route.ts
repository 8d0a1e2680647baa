import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { TrackerQueueResponse } from "../../../../types/tracking-queue"
import { listQueue } from "./list-queue"
import type { ListTrackersQueryType } from "./validators"

/** The queue of parcels: those that need a person first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListTrackersQueryType>,
  res: MedusaResponse<TrackerQueueResponse>
) {
  const asked = req.validatedQuery as ListTrackersQueryType
  res.json(await listQueue(req.scope, asked))
}
