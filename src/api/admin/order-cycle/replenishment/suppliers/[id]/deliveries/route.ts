import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { SupplierDeliveryListResponse } from "../../../../../../../types/replenishment/suppliers"
import { loadDeliveries } from "../../../purchase/load-deliveries"
import type { ListDeliveriesQueryType } from "../../../purchase/supplier-validators"

/** What a supplier has delivered and how fast, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDeliveriesQueryType>,
  res: MedusaResponse<SupplierDeliveryListResponse>
) {
  res.json(
    await loadDeliveries(
      req.scope,
      req.params.id,
      req.validatedQuery as ListDeliveriesQueryType
    )
  )
}
