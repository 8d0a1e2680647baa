import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { TodayStrip } from "../../../admin-widgets/today/today-strip"

const OrderListTodayWidget = () => <TodayStrip />

export const config = defineWidgetConfig({
  zone: "order.list.before",
  id: "order-cycle:today",
})

export default OrderListTodayWidget
