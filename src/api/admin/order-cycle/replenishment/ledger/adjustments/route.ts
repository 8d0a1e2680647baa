import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockAdjustmentResponse } from "../../../../../../types/replenishment/stock-ledger"
import { shiftStockWorkflow } from "../../../../../../workflows/replenishment/workflows/shift-stock"
import { actorOf } from "../../../../../actor-of"
import { loadEntries } from "../load-entries"
import type { AdjustStockType } from "../validators"

/** Takes units off the shelf or puts them there, with a reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdjustStockType>,
  res: MedusaResponse<StockAdjustmentResponse>
) {
  const { idempotency_key, note, ...move } = req.validatedBody
  const cause = `adjustment:${idempotency_key}`
  const { result } = await shiftStockWorkflow(req.scope).run({
    input: [
      {
        ...move,
        cause,
        kind: "adjustment",
        note: note ?? null,
        actor: actorOf(req),
      },
    ],
  })
  const [entry] = await loadEntries(req.scope, cause)
  res.status(result.duplicate ? 200 : 201).json({ entry, ...result })
}
