import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CourierAccountsPage } from "../../../../../admin-widgets/courier-accounts/courier-accounts-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.courier_accounts"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CourierAccountsPage">
          <CourierAccountsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.courierAccounts",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
