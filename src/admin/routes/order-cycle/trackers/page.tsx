import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { TrackersPage } from "../../../../../admin-widgets/trackers/trackers-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.trackers"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="TrackersPage">
          <TrackersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.trackers",

  translationNs: "order-cycle",
  rank: 8,
})

export default Page
