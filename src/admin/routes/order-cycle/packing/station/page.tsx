import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { ScanText } from "@medusajs/icons"

import { StationPage } from "../../../../../../admin-widgets/station/station-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.station"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="StationPage">
          <StationPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.station",
  translationNs: "order-cycle",
  icon: ScanText,
  rank: 2,
})

export default Page
