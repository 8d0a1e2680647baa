import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const CountsPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/counts/counts-page").then(
    ({ CountsPage }) => ({ default: CountsPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.counts"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CountsPage">
          <LazyPage>
            <CountsPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.counts",

  translationNs: "order-cycle",
  rank: 14,
})

export default Page
