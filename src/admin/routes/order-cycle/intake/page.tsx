import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { IntakePage } from "../../../../../admin-widgets/intake/intake-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.intake"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="IntakePage">
          <IntakePage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.intake",

  translationNs: "order-cycle",
  rank: 2,
})

export default Page
