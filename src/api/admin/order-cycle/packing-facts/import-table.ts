import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  PackingImportResponse,
  PackingTable,
} from "../../../../types/packing-facts"
import { importPackingTableWorkflow } from "../../../../workflows/packing/workflows/import-packing-table"
import { actorOf } from "../../../actor-of"
import type { ImportPackingTableType } from "./validators"

/** Imports a CSV; the lines that are wrong are told by line and column. */
export async function importTable(
  table: PackingTable,
  req: AuthenticatedMedusaRequest<ImportPackingTableType>,
  res: MedusaResponse<PackingImportResponse>
) {
  const { result } = await importPackingTableWorkflow(req.scope).run({
    input: { table, ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(result)
}
