import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockTransferResponse } from "../../../../../../types/replenishment/stock-ledger"
import { shiftStockWorkflow } from "../../../../../../workflows/replenishment/workflows/shift-stock"
import { actorOf } from "../../../../../actor-of"
import { loadEntries } from "../load-entries"
import type { TransferStockType } from "../validators"

/** Moves units of an item from one location to another. */
export async function POST(
  req: AuthenticatedMedusaRequest<TransferStockType>,
  res: MedusaResponse<StockTransferResponse>
) {
  const { quantity, from_location_id, to_location_id, ...input } =
    req.validatedBody
  const cause = `transfer:${input.idempotency_key}`
  const frame = {
    cause,
    inventory_item_id: input.inventory_item_id,
    reason: null,
    note: input.note ?? null,
    actor: actorOf(req),
  }
  const { result } = await shiftStockWorkflow(req.scope).run({
    input: [
      {
        ...frame,
        location_id: from_location_id,
        kind: "transfer_out",
        delta: `-${quantity}`,
      },
      {
        ...frame,
        location_id: to_location_id,
        kind: "transfer_in",
        delta: quantity,
      },
    ],
  })
  const entries = await loadEntries(req.scope, cause)
  res.status(result.duplicate ? 200 : 201).json({ entries, ...result })
}
