import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackersResponse } from "../../../../types/tracking"
import { trackerFields } from "./tracker-fields"
import type { ListTrackersQueryType } from "./validators"

/** Trackers, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListTrackersQueryType>,
  res: MedusaResponse<TrackersResponse>
) {
  const { status, courier, order_id, offset, limit } =
    req.validatedQuery as ListTrackersQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "tracker",
    fields: trackerFields,
    filters: {
      ...(status && { status }),
      ...(courier && { courier }),
      ...(order_id && { order_id }),
    },
    pagination: { skip: offset, take: limit, order: { id: "DESC" } },
  })
  res.json({
    trackers: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
