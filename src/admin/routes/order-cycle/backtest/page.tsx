import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const BacktestPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/backtest/backtest-page").then(
    ({ BacktestPage }) => ({ default: BacktestPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.backtest"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="BacktestPage">
          <LazyPage>
            <BacktestPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.backtest",

  translationNs: "order-cycle",
  rank: 17,
})

export default Page
