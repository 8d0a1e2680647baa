import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { TrackersResponse } from "../../../../types/tracking"
import { trackerFields } from "./tracker-fields"
import type { ListTrackersQueryType } from "./validators"
import { loadPage } from "../../../load-page"

/** Trackers, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListTrackersQueryType>,
  res: MedusaResponse<TrackersResponse>
) {
  const { status, courier, order_id, offset, limit } =
    req.validatedQuery as ListTrackersQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "tracker",
    fields: trackerFields,
    filters: {
      ...(status && { status }),
      ...(courier && { courier }),
      ...(order_id && { order_id }),
    },
    order: { id: "DESC" },
    offset,
    limit,
  })
  res.json({ trackers: rows, ...page })
}
