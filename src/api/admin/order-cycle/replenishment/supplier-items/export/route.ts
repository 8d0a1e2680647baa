import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { writeSupplierItems } from "../../purchase/write-supplier-items"
import { sendCsv } from "../../purchase/send-csv"
import type { ExportSupplierItemsQueryType } from "../../purchase/supplier-validators"

/** What suppliers sell as the file that the import reads. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ExportSupplierItemsQueryType>,
  res: MedusaResponse
) {
  const { supplier_id } = req.validatedQuery as ExportSupplierItemsQueryType
  sendCsv(res, {
    csv: await writeSupplierItems(req.scope, supplier_id),
    name: "supplier-items",
  })
}
