import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ForecastPage } from "../../../../../admin-widgets/forecast/forecast-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.forecast"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ForecastPage">
          <ForecastPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.forecast",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
