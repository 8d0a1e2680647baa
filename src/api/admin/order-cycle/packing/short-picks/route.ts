import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShortPickListResponse } from "../../../../../types/pick-batch"
import { loadShortPicks } from "../batches/load-short-picks"
import type { ListShortPicksQueryType } from "../batches/validators"

/** What was missing on the shelves, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListShortPicksQueryType>,
  res: MedusaResponse<ShortPickListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListShortPicksQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { short_picks, count } = await loadShortPicks(query, filters, {
    offset,
    limit,
  })
  res.json({ short_picks, count, offset, limit })
}
