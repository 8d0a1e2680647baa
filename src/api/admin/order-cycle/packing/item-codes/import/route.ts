import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PackingImportResponse } from "../../../../../../types/packing-facts"
import { importTable } from "../../../packing-facts/import-table"
import type { ImportPackingTableType } from "../../../packing-facts/validators"

export const POST = (
  req: AuthenticatedMedusaRequest<ImportPackingTableType>,
  res: MedusaResponse<PackingImportResponse>
) => importTable("item_codes", req, res)
