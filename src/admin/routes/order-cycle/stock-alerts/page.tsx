import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const AlertsPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/alerts/alerts-page").then(
    ({ AlertsPage }) => ({ default: AlertsPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.stock_alerts"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AlertsPage">
          <LazyPage>
            <AlertsPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.stockAlerts",

  translationNs: "order-cycle",
  rank: 15,
})

export default Page
