import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CountsPage } from "../../../../../admin-widgets/replenishment/counts/counts-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.counts"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CountsPage">
          <CountsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.counts",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
