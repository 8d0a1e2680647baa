import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { AuditPage } from "../../../../../admin-widgets/audit/audit-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.audit"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AuditPage">
          <AuditPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.audit",

  translationNs: "order-cycle",
  rank: 6,
})

export default Page
