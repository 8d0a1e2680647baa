import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { SupplierResponse } from "../../../../../../types/replenishment/suppliers"
import { removeSupplierWorkflow } from "../../../../../../workflows/replenishment/workflows/remove-supplier"
import { saveSupplierWorkflow } from "../../../../../../workflows/replenishment/workflows/save-supplier"
import { loadSupplier } from "../../purchase/load-supplier"
import { refuseLostRhythm } from "../../purchase/refuse-lost-rhythm"
import type { ChangeSupplierType } from "../../purchase/supplier-validators"
import { toMinorText } from "../../purchase/to-minor-text"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SupplierResponse>
) {
  res.json({ supplier: await loadSupplier(req.scope, req.params.id) })
}

/** Changes a supplier; its code stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeSupplierType>,
  res: MedusaResponse<SupplierResponse>
) {
  const { id } = req.params
  const { minimum, free_freight, ...values } = req.validatedBody
  const before = await loadSupplier(req.scope, id)
  refuseLostRhythm({ ...before, ...values })
  const currency = values.currency_code ?? before.currency_code
  await saveSupplierWorkflow(req.scope).run({
    input: {
      id,
      values: {
        ...values,
        ...(minimum !== undefined && {
          minimum_minor: toMinorText(minimum, currency),
        }),
        ...(free_freight !== undefined && {
          free_freight_minor: toMinorText(free_freight, currency),
        }),
      },
    },
  })
  res.json({ supplier: await loadSupplier(req.scope, id) })
}

/** Removes a supplier of whom nothing is ordered. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>
) {
  const { result } = await removeSupplierWorkflow(req.scope).run({
    input: { id: req.params.id },
  })
  res.json(result)
}
