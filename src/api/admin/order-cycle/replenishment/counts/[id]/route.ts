import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockCountResponse } from "../../../../../../types/replenishment/stock-counts"
import { writeCountedWorkflow } from "../../../../../../workflows/replenishment/workflows/write-counted"
import { actorOf } from "../../../../../actor-of"
import { loadCount } from "../load-count"
import type { WriteCountedType } from "../validators"

/** A sheet; while it is open, without what the ledger says. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StockCountResponse>
) {
  res.json({ count: await loadCount(req.scope, req.params.id) })
}

/** Writes what was counted; counted again, the last counts. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteCountedType>,
  res: MedusaResponse<StockCountResponse>
) {
  const { id } = req.params
  await writeCountedWorkflow(req.scope).run({
    input: { ...req.validatedBody, count_id: id, actor: actorOf(req) },
  })
  res.json({ count: await loadCount(req.scope, id) })
}
