import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../../admin-widgets/replenishment/parts/lazy-page"

const PurchaseOrderPage = lazy(() =>
  import("../../../../../../admin-widgets/replenishment/purchase/purchase-order-page").then(
    ({ PurchaseOrderPage }) => ({ default: PurchaseOrderPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.purchase_order"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PurchaseOrderPage">
          <LazyPage>
            <PurchaseOrderPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
