import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { SupplierItemResponse } from "../../../../../../types/replenishment/supplier-items"
import { removeSupplierItemWorkflow } from "../../../../../../workflows/replenishment/workflows/remove-supplier-item"
import { saveSupplierItemWorkflow } from "../../../../../../workflows/replenishment/workflows/save-supplier-item"
import { loadSupplier } from "../../purchase/load-supplier"
import { loadSupplierItem } from "../../purchase/load-supplier-item"
import type { ChangeSupplierItemType } from "../../purchase/supplier-validators"
import { toCostValues } from "../../purchase/to-cost-values"

/** Changes what a supplier sells; supplier and item stay. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeSupplierItemType>,
  res: MedusaResponse<SupplierItemResponse>
) {
  const { id } = req.params
  const { cost, cost_breaks, ...values } = req.validatedBody
  const before = await loadSupplierItem(req.scope, id)
  const { currency_code } = await loadSupplier(req.scope, before.supplier_id)
  const costs = toCostValues(
    { cost: cost ?? null, cost_breaks: cost_breaks ?? [] },
    currency_code
  )
  await saveSupplierItemWorkflow(req.scope).run({
    input: {
      id,
      values: {
        ...values,
        ...(cost !== undefined && { cost_minor: costs.cost_minor }),
        ...(cost_breaks && { cost_breaks: costs.cost_breaks }),
      },
    },
  })
  res.json({ supplier_item: await loadSupplierItem(req.scope, id) })
}

/** A supplier does not sell it any more. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>
) {
  const { result } = await removeSupplierItemWorkflow(req.scope).run({
    input: { id: req.params.id },
  })
  res.json(result)
}
