import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../../admin-widgets/replenishment/parts/lazy-page"

const SupplierPage = lazy(() =>
  import("../../../../../../admin-widgets/replenishment/suppliers/supplier-page").then(
    ({ SupplierPage }) => ({ default: SupplierPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.supplier"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="SupplierPage">
          <LazyPage>
            <SupplierPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
