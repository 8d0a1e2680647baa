import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const StockHealthPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/health/stock-health-page").then(
    ({ StockHealthPage }) => ({ default: StockHealthPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.stock_health"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="StockHealthPage">
          <LazyPage>
            <StockHealthPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.stockHealth",

  translationNs: "order-cycle",
  rank: 16,
})

export default Page
