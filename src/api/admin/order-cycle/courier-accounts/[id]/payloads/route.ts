import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { TrackingPayloadsResponse } from "../../../../../../types/tracking"
import { payloadFields } from "../../../trackers/payload-fields"
import type { ListAccountPayloadsQueryType } from "../../validators"
import { loadPage } from "../../../../../load-page"

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
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "tracking_payload",
    fields: payloadFields,
    filters: {
      account_id: req.params.id,
      ...(state && filtersByState[state]),
    },
    order: { id: "DESC" },
    offset,
    limit,
  })
  res.json({ payloads: rows, ...page })
}
