import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { DocumentsPage } from "../../../../../admin-widgets/documents/documents-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.documents"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="DocumentsPage">
          <DocumentsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.documents",

  translationNs: "order-cycle",
  rank: 7,
})

export default Page
