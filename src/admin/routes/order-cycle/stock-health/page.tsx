import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { StockHealthPage } from "../../../../../admin-widgets/replenishment/health/stock-health-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.stock_health"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="StockHealthPage">
          <StockHealthPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.stockHealth",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
