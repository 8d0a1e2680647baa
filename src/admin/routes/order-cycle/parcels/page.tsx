import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ParcelsPage } from "../../../../../admin-widgets/parcels/parcels-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.parcels"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ParcelsPage">
          <ParcelsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.parcels",

  translationNs: "order-cycle",
  rank: 7,
})

export default Page
