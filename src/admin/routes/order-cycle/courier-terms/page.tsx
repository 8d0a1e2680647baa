import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CourierTermsPage } from "../../../../../admin-widgets/courier-terms/courier-terms-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.courier_terms"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CourierTermsPage">
          <CourierTermsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.courierTerms",

  translationNs: "order-cycle",
  rank: 9,
})

export default Page
