import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackingPayloadsResponse } from "../../../../../../types/tracking"
import { payloadFields } from "../../../trackers/payload-fields"
import type { ListAccountPayloadsQueryType } from "../../validators"

const filtersByState = {
  failed: { error: { $ne: null } },
  waiting: { processed_at: null, waiting_for: { $ne: null } },
}

/** What an account sent, latest first: also what nobody could read. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAccountPayloadsQueryType>,
  res: MedusaResponse<TrackingPayloadsResponse>
) {
  const { state, offset, limit } =
    req.validatedQuery as ListAccountPayloadsQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "tracking_payload",
    fields: payloadFields,
    filters: {
      account_id: req.params.id,
      ...(state && filtersByState[state]),
    },
    pagination: { skip: offset, take: limit, order: { id: "DESC" } },
  })
  res.json({
    payloads: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
