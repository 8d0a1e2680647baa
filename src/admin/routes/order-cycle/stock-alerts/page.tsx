import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { AlertsPage } from "../../../../../admin-widgets/replenishment/alerts/alerts-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.stock_alerts"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AlertsPage">
          <AlertsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.stockAlerts",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
