import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminInventoryItem } from "@medusajs/framework/types"
import { ForecastSummary } from "../../../admin-widgets/replenishment/card/forecast-summary"

const InventoryForecastWidget = ({ data }: { data: AdminInventoryItem }) => (
  <ForecastSummary itemId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "inventory_item.details",
  id: "order-cycle:forecast",
})

export default InventoryForecastWidget
