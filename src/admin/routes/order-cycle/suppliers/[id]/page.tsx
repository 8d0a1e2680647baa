import { LayoutComposer } from "@medusajs/dashboard/components"

import { SupplierPage } from "../../../../../../admin-widgets/replenishment/suppliers/supplier-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.supplier"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="SupplierPage">
          <SupplierPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
