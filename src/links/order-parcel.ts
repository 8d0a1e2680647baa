import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PackingModule from "../modules/packing"

/** An order's boxes: `order.parcels` in Query. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id", isList: true },
  { ...PackingModule.linkable.parcel.id, primaryKey: "order_id" },
  { readOnly: true }
)
