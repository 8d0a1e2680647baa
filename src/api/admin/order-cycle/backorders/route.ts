import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BackordersResponse } from "../../../../types/backorder"
import { backorderFields } from "./backorder-fields"
import type { ListBackordersQueryType } from "./validators"
import { loadPage } from "../../../load-page"

/** Who waits for stock, item by item and within an item in turn. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BackordersResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListBackordersQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { rows, count } = await loadPage(req.scope, {
    entity: "backorder",
    fields: backorderFields,
    filters,
    order: {
      inventory_item_id: "ASC",
      priority: "DESC",
      promised_at: "ASC",
      queued_at: "ASC",
      id: "ASC",
    },
    offset,
    limit,
  })
  const orders = await query.graph({
    entity: "order_review",
    fields: ["order_id", "display_id"],
    filters: { order_id: rows.map(({ order_id }) => order_id) },
  })
  const numbers = new Map<string, number>(
    orders.data.map(({ order_id, display_id }) => [order_id, display_id])
  )
  res.json({
    backorders: rows.map((row) => ({
      ...row,
      display_id: numbers.get(row.order_id) ?? null,
    })),
    count,
    offset,
    limit,
  })
}
