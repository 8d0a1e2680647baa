import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { RulesPage } from "../../../../../admin-widgets/rules/rules-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.rules"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="RulesPage">
          <RulesPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.rules",

  translationNs: "order-cycle",
  rank: 5,
})

export default Page
