import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { OrdersPage } from "../../../../../admin-widgets/orders/orders-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.orders"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="OrdersPage">
          <OrdersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.orders",

  translationNs: "order-cycle",
  rank: 1,
})

export default Page
