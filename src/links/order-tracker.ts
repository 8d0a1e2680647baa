import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import TrackingModule from "../modules/tracking"

/** An order's parcels on their way: `order.trackers` in Query. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...TrackingModule.linkable.tracker.id, primaryKey: "order_id" },
  { readOnly: true, isList: true }
)
