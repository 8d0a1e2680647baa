import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CountsDueResponse } from "../../../../../../types/replenishment/stock-counts"
import { readValueClasses } from "../../../../../../workflows/replenishment/counts/read-value-classes"
import { resolveReplenishment } from "../../../../../../workflows/replenishment/purchase/resolve-replenishment"
import type { CountsDueQueryType } from "../validators"

/** How many items are due to be counted. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, CountsDueQueryType>,
  res: MedusaResponse<CountsDueResponse>
) {
  const { location_id } = req.validatedQuery as CountsDueQueryType
  const due = await resolveReplenishment(req.scope).countDueItems(
    location_id ?? null,
    await readValueClasses(req.scope)
  )
  res.json({ due })
}
