import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { PurchaseOrdersPage } from "../../../../../admin-widgets/replenishment/purchase/purchase-orders-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.purchase_orders"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PurchaseOrdersPage">
          <PurchaseOrdersPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.purchaseOrders",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
