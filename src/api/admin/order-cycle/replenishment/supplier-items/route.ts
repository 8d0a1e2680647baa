import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  SupplierItemListResponse,
  SupplierItemResponse,
} from "../../../../../types/replenishment/supplier-items"
import { saveSupplierItemWorkflow } from "../../../../../workflows/replenishment/workflows/save-supplier-item"
import { loadSupplier } from "../purchase/load-supplier"
import { loadSupplierItem } from "../purchase/load-supplier-item"
import { loadSupplierItems } from "../purchase/load-supplier-items"
import type {
  CreateSupplierItemType,
  ListSupplierItemsQueryType,
} from "../purchase/supplier-validators"
import { toCostValues } from "../purchase/to-cost-values"

/** What suppliers sell, by their SKU. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSupplierItemsQueryType>,
  res: MedusaResponse<SupplierItemListResponse>
) {
  res.json(
    await loadSupplierItems(
      req.scope,
      req.validatedQuery as ListSupplierItemsQueryType
    )
  )
}

/** A supplier sells an item. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateSupplierItemType>,
  res: MedusaResponse<SupplierItemResponse>
) {
  const { cost, cost_breaks, ...values } = req.validatedBody
  const { currency_code } = await loadSupplier(req.scope, values.supplier_id)
  const { result } = await saveSupplierItemWorkflow(req.scope).run({
    input: {
      id: null,
      values: {
        ...values,
        ...toCostValues({ cost, cost_breaks }, currency_code),
      },
    },
  })
  res
    .status(201)
    .json({ supplier_item: await loadSupplierItem(req.scope, result.id) })
}
