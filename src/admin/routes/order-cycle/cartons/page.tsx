import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CartonsPage } from "../../../../../admin-widgets/packing-facts/cartons-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.cartons"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CartonsPage">
          <CartonsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.cartons",

  translationNs: "order-cycle",
  rank: 8,
})

export default Page
