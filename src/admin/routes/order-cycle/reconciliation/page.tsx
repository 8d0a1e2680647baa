import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ReconciliationPage } from "../../../../../admin-widgets/reconciliation/reconciliation-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.reconciliation"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ReconciliationPage">
          <ReconciliationPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.reconciliation",

  translationNs: "order-cycle",
  rank: 10,
})

export default Page
