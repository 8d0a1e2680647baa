import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { SuppliersPage } from "../../../../../admin-widgets/replenishment/suppliers/suppliers-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.suppliers"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="SuppliersPage">
          <SuppliersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.suppliers",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
