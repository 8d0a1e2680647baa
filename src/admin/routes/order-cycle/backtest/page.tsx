import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { BacktestPage } from "../../../../../admin-widgets/replenishment/backtest/backtest-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.backtest"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="BacktestPage">
          <BacktestPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.backtest",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
