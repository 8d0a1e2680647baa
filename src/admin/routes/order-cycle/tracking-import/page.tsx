import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { TrackingImportPage } from "../../../../../admin-widgets/tracking-import/tracking-import-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.tracking_import"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="TrackingImportPage">
          <TrackingImportPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.trackingImport",

  translationNs: "order-cycle",
  rank: 8,
})

export default Page
