import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import DocumentsModule from "../modules/documents"

/** An order's issued papers: `order.order_documents` in Query. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id", isList: true },
  { ...DocumentsModule.linkable.orderDocument.id, primaryKey: "order_id" },
  { readOnly: true }
)
