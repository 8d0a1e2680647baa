import { LayoutComposer } from "@medusajs/dashboard/components"

import { PurchaseOrderPage } from "../../../../../../admin-widgets/replenishment/purchase/purchase-order-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.purchase_order"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PurchaseOrderPage">
          <PurchaseOrderPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
