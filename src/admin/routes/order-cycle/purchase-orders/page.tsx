import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const PurchaseOrdersPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/purchase/purchase-orders-page").then(
    ({ PurchaseOrdersPage }) => ({ default: PurchaseOrdersPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.purchase_orders"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PurchaseOrdersPage">
          <LazyPage>
            <PurchaseOrdersPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.purchaseOrders",

  translationNs: "order-cycle",
  rank: 12,
})

export default Page
