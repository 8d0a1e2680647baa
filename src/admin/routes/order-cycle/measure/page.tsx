import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { MeasurePage } from "../../../../../admin-widgets/packing-facts/measure-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.measure"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="MeasurePage">
          <MeasurePage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.measure",

  translationNs: "order-cycle",
  rank: 9,
})

export default Page
