import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { BackordersPage } from "../../../../../admin-widgets/backorders/backorders-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.backorders"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="BackordersPage">
          <BackordersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.backorders",

  translationNs: "order-cycle",
  rank: 4,
})

export default Page
