import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ReceiptListResponse,
  ReceiptRow,
} from "../../../../../types/replenishment/receipts"
import { loadPage } from "../../../../load-page"
import { addReceiptLines } from "../purchase/add-receipt-lines"
import { receiptFields } from "../purchase/fields"
import type { ListReceiptsQueryType } from "../purchase/order-validators"

/** What has arrived, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReceiptsQueryType>,
  res: MedusaResponse<ReceiptListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListReceiptsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "receipt",
    fields: receiptFields,
    filters,
    order: { received_at: "DESC" },
    offset,
    limit,
  })
  res.json({
    receipts: await addReceiptLines(
      req.scope,
      rows as unknown as Omit<ReceiptRow, "lines">[]
    ),
    ...page,
  })
}
