import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder } from "@medusajs/framework/types"
import { CyclePanel } from "../../../admin-widgets/order/cycle-panel"

const OrderCyclePanelWidget = ({ data }: { data: AdminOrder }) => (
  <CyclePanel orderId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "order-cycle:panel",
})

export default OrderCyclePanelWidget
