import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StockCountListResponse,
  StockCountResponse,
} from "../../../../../types/replenishment/stock-counts"
import { createStockCountWorkflow } from "../../../../../workflows/replenishment/workflows/create-stock-count"
import { actorOf } from "../../../../actor-of"
import { loadCount } from "./load-count"
import { loadCounts } from "./load-counts"
import type { CreateCountType, ListCountsQueryType } from "./validators"

/** Count sheets, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListCountsQueryType>,
  res: MedusaResponse<StockCountListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListCountsQueryType
  res.json(await loadCounts(req.scope, filters, { offset, limit }))
}

/** Makes a sheet of what is due to be counted, or of the items named. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateCountType>,
  res: MedusaResponse<StockCountResponse>
) {
  const { result } = await createStockCountWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.status(201).json({ count: await loadCount(req.scope, result.id) })
}
