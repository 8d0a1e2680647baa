import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  PurchaseOrderListResponse,
  PurchaseOrderResponse,
} from "../../../../../types/replenishment/purchase-orders"
import { createPurchaseOrdersWorkflow } from "../../../../../workflows/replenishment/workflows/create-purchase-orders"
import { actorOf } from "../../../../actor-of"
import { loadPurchaseOrder } from "../purchase/load-purchase-order"
import { loadPurchaseOrders } from "../purchase/load-purchase-orders"
import { loadSupplier } from "../purchase/load-supplier"
import type {
  CreatePurchaseOrderType,
  ListPurchaseOrdersQueryType,
} from "../purchase/order-validators"
import { toWantedLines } from "../purchase/to-wanted-lines"

/** Orders to suppliers, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPurchaseOrdersQueryType>,
  res: MedusaResponse<PurchaseOrderListResponse>
) {
  res.json(
    await loadPurchaseOrders(
      req.scope,
      req.validatedQuery as ListPurchaseOrdersQueryType
    )
  )
}

/** Makes a draft; the same key makes it once (200 when it is there). */
export async function POST(
  req: AuthenticatedMedusaRequest<CreatePurchaseOrderType>,
  res: MedusaResponse<PurchaseOrderResponse>
) {
  const { supplier_id, location_id, lines, ...body } = req.validatedBody
  const { currency_code } = await loadSupplier(req.scope, supplier_id)
  const { result } = await createPurchaseOrdersWorkflow(req.scope).run({
    input: {
      ...body,
      actor: actorOf(req),
      lines: toWantedLines(lines, currency_code).map((line) => ({
        ...line,
        supplier_id,
        location_id,
      })),
    },
  })
  const [made] = result
  res
    .status(made.is_new ? 201 : 200)
    .json(await loadPurchaseOrder(req.scope, made.id))
}
