import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockCountResponse } from "../../../../../../../types/replenishment/stock-counts"
import { postStockCountWorkflow } from "../../../../../../../workflows/replenishment/workflows/post-stock-count"
import { actorOf } from "../../../../../../actor-of"
import { loadCount } from "../../load-count"

/** The second person's yes to large differences, which books them. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StockCountResponse>
) {
  const { id } = req.params
  await postStockCountWorkflow(req.scope).run({
    input: { count_id: id, actor: actorOf(req), confirms: true },
  })
  res.json({ count: await loadCount(req.scope, id) })
}
