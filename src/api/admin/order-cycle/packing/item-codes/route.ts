import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ItemCodeListResponse } from "../../../../../types/packing-facts"
import { setPackingFactWorkflow } from "../../../../../workflows/packing/workflows/set-packing-fact"
import { loadFact } from "../../packing-facts/load-fact"
import { loadFacts } from "../../packing-facts/load-facts"
import { nameItems } from "../../packing-facts/name-items"
import { itemCodeFields } from "../../packing-facts/query-config"
import { toItemFilters } from "../../packing-facts/to-item-filters"
import type {
  ListItemCodesType,
  SetItemCodeType,
} from "../../packing-facts/validators"

const entity = "packing_item_code"

/** Further barcodes of items. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ItemCodeListResponse>
) {
  const { offset, limit, ...asked } = req.validatedQuery as ListItemCodesType
  const filters = await toItemFilters(req.scope, "code", asked)
  const { rows, ...page } = await loadFacts(
    req.scope,
    { entity, fields: itemCodeFields, order: "code", filters },
    { offset, limit }
  )
  res.json({ item_codes: await nameItems(req.scope, rows), ...page })
}

/** Sets what a barcode stands for. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetItemCodeType>,
  res: MedusaResponse
) {
  const { result } = await setPackingFactWorkflow(req.scope).run({
    input: { table: "item_codes", rows: [req.validatedBody] },
  })
  res.json({
    item_code: await loadFact(req.scope, entity, itemCodeFields, result.id),
  })
}
