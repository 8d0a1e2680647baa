import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const ReorderPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/reorder/reorder-page").then(
    ({ ReorderPage }) => ({ default: ReorderPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.replenishment"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ReorderPage">
          <LazyPage>
            <ReorderPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.replenishment",

  translationNs: "order-cycle",
  rank: 11,
})

export default Page
