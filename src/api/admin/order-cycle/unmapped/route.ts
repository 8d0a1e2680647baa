import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { UnmappedWordsResponse } from "../../../../types/tracking-words"
import { loadPage } from "../../../load-page"
import type { ListUnmappedQueryType } from "./validators"
import { wordFields } from "./word-fields"

const filtersByState = {
  open: { mapped_status: null },
  mapped: { mapped_status: { $ne: null } },
}

/** Couriers' words that no rule knows, the most frequent first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListUnmappedQueryType>,
  res: MedusaResponse<UnmappedWordsResponse>
) {
  const { state, courier, offset, limit } =
    req.validatedQuery as ListUnmappedQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "tracking_unmapped",
    fields: wordFields,
    filters: {
      ...(state && filtersByState[state]),
      ...(courier && { courier }),
    },
    order: { count: "DESC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ words: rows, ...page })
}
