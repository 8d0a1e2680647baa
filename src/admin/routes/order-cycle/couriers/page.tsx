import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CouriersPage } from "../../../../../admin-widgets/scorecards/couriers-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.couriers"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CouriersPage">
          <CouriersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.couriers",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
