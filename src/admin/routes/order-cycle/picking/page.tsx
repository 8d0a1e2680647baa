import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { PickingPage } from "../../../../../admin-widgets/picking/picking-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.picking"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PickingPage">
          <PickingPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.picking",

  translationNs: "order-cycle",
  rank: 7,
})

export default Page
