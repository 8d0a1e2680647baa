import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockCountResponse } from "../../../../../../../types/replenishment/stock-counts"
import { postStockCountWorkflow } from "../../../../../../../workflows/replenishment/workflows/post-stock-count"
import { actorOf } from "../../../../../../actor-of"
import { loadCount } from "../../load-count"

/** Books what was counted, or lets it wait for a second person. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StockCountResponse>
) {
  const { id } = req.params
  await postStockCountWorkflow(req.scope).run({
    input: { count_id: id, actor: actorOf(req), confirms: false },
  })
  res.json({ count: await loadCount(req.scope, id) })
}
