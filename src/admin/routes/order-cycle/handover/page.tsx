import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { HandoverPage } from "../../../../../admin-widgets/handover/handover-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.handover"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="HandoverPage">
          <HandoverPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.handover",

  translationNs: "order-cycle",
  rank: 7,
})

export default Page
