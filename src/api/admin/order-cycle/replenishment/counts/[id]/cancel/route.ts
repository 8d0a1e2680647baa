import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockCountResponse } from "../../../../../../../types/replenishment/stock-counts"
import { cancelStockCountWorkflow } from "../../../../../../../workflows/replenishment/workflows/cancel-stock-count"

import { loadCount } from "../../load-count"

/** Gives a sheet up. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StockCountResponse>
) {
  const { id } = req.params
  await cancelStockCountWorkflow(req.scope).run({ input: { count_id: id } })
  res.json({ count: await loadCount(req.scope, id) })
}
