import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PlaceListResponse } from "../../../../../types/packing-facts"
import { setPackingFactWorkflow } from "../../../../../workflows/packing/workflows/set-packing-fact"
import { loadFact } from "../../packing-facts/load-fact"
import { loadFacts } from "../../packing-facts/load-facts"
import { nameItems } from "../../packing-facts/name-items"
import { placeFields } from "../../packing-facts/query-config"
import { toItemFilters } from "../../packing-facts/to-item-filters"
import type {
  ListPlacesType,
  SetPlaceType,
} from "../../packing-facts/validators"

const entity = "packing_place"

/** Where items lie. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PlaceListResponse>
) {
  const { offset, limit, ...asked } = req.validatedQuery as ListPlacesType
  const filters = await toItemFilters(req.scope, "place", asked)
  const { rows, ...page } = await loadFacts(
    req.scope,
    { entity, fields: placeFields, order: "place", filters },
    { offset, limit }
  )
  res.json({ places: await nameItems(req.scope, rows), ...page })
}

/** Sets where an item lies. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetPlaceType>,
  res: MedusaResponse
) {
  const { result } = await setPackingFactWorkflow(req.scope).run({
    input: { table: "places", rows: [req.validatedBody] },
  })
  res.json({
    place: await loadFact(req.scope, entity, placeFields, result.id),
  })
}
