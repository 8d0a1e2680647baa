import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ReconciliationModule from "../modules/reconciliation"

/**
 * What an order's buyer was told to transfer: `order.transfer_codes` in Query
 * and in `GET /store/orders/:id?fields=transfer_codes.token`.
 */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...ReconciliationModule.linkable.transferCode.id, primaryKey: "order_id" },
  { readOnly: true, isList: true }
)
