import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PurchaseOrderListResponse } from "../../../../../types/replenishment/purchase-orders"
import { storeDay } from "../../../../../workflows/replenishment/purchase/store-day"
import { loadPage } from "../../../../load-page"
import { contains } from "../../contains"
import { purchaseLineFields, purchaseOrderFields } from "./fields"
import type { ListPurchaseOrdersQueryType } from "./order-validators"
import { readOrderNames } from "./read-order-names"
import {
  type LoadedLine,
  type LoadedOrder,
  toPurchaseOrderRow,
} from "./to-purchase-order-row"

/** A page of purchase orders, the newest first. */
export async function loadPurchaseOrders(
  scope: MedusaContainer,
  { offset, limit, ...query }: ListPurchaseOrdersQueryType
): Promise<PurchaseOrderListResponse> {
  const today = (await storeDay(scope)).toFormat("yyyy-MM-dd")
  const { rows, ...page } = await loadPage(scope, {
    entity: "purchase_order",
    fields: purchaseOrderFields,
    filters: await toFilters(scope, query, today),
    order: { number: "DESC" },
    offset,
    limit,
  })
  const orders = rows as unknown as LoadedOrder[]
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "purchase_line",
    fields: purchaseLineFields,
    filters: { purchase_order_id: orders.map(({ id }) => id) },
  })
  const lines = data as unknown as LoadedLine[]
  const names = await readOrderNames(scope, orders)
  return {
    purchase_orders: orders.map((order) =>
      toPurchaseOrderRow(
        order,
        lines.filter((line) => line.purchase_order_id === order.id),
        { ...names(order), today }
      )
    ),
    ...page,
  }
}

async function toFilters(
  scope: MedusaContainer,
  {
    state,
    supplier_id,
    location_id,
    inventory_item_id,
    late,
    q,
  }: Omit<ListPurchaseOrdersQueryType, "offset" | "limit">,
  today: string
) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const all: Record<string, unknown>[] = []
  if (late) {
    all.push({ state: ["sent", "partly_received"] })
    all.push({ expected_on: { $lt: today } })
  }
  if (inventory_item_id) {
    const { data } = await query.graph({
      entity: "purchase_line",
      fields: ["purchase_order_id"],
      filters: { inventory_item_id },
    })
    all.push({ id: data.map((line) => line.purchase_order_id) })
  }
  if (q) {
    const { data } = await query.graph({
      entity: "supplier",
      fields: ["id"],
      filters: { $or: [{ code: contains(q) }, { name: contains(q) }] },
    })
    all.push({
      $or: [{ number: contains(q) }, { supplier_id: data.map(({ id }) => id) }],
    })
  }
  return {
    ...(state && { state }),
    ...(supplier_id && { supplier_id }),
    ...(location_id && { location_id }),
    ...(all.length && { $and: all }),
  }
}
