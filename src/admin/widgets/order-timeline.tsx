import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder } from "@medusajs/framework/types"
import { TimelinePanel } from "../../../admin-widgets/order/timeline-panel"

const OrderTimelineWidget = ({ data }: { data: AdminOrder }) => (
  <TimelinePanel orderId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "order-cycle:timeline",
})

export default OrderTimelineWidget
