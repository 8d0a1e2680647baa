import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { BacktestResponse } from "../../../../../types/replenishment/backtest"
import { loadBacktest } from "../planning/load-backtest"

/** How the models did on this shop's past. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BacktestResponse>
) {
  res.json({ backtest: await loadBacktest(req.scope) })
}
