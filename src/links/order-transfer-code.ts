import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ReconciliationModule from "../modules/reconciliation"

/** What an order's buyer was told: `order.transfer_codes` in Query. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...ReconciliationModule.linkable.transferCode.id, primaryKey: "order_id" },
  { readOnly: true, isList: true }
)
