import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ReorderPage } from "../../../../../admin-widgets/replenishment/reorder/reorder-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.replenishment"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ReorderPage">
          <ReorderPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.replenishment",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
