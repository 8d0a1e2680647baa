import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockDriftListResponse } from "../../../../../../types/replenishment/stock-ledger"
import { findDriftWorkflow } from "../../../../../../workflows/replenishment/workflows/find-drift"

/** Levels whose ledger does not hold, looked at now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StockDriftListResponse>
) {
  const { result } = await findDriftWorkflow(req.scope).run()
  res.json({ drift: result })
}
