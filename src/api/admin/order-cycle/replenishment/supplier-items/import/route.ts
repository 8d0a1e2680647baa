import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { SupplierItemImportResponse } from "../../../../../../types/replenishment/supplier-items"
import { importSupplierItemsWorkflow } from "../../../../../../workflows/replenishment/workflows/import-supplier-items"
import type { ImportSupplierItemsType } from "../../purchase/supplier-validators"

/** Imports a CSV; what is wrong is told by line and column. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportSupplierItemsType>,
  res: MedusaResponse<SupplierItemImportResponse>
) {
  const { result } = await importSupplierItemsWorkflow(req.scope).run({
    input: { content: req.validatedBody.content },
  })
  res.json(result)
}
