import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../admin-widgets/replenishment/parts/lazy-page"

const SuppliersPage = lazy(() =>
  import("../../../../../admin-widgets/replenishment/suppliers/suppliers-page").then(
    ({ SuppliersPage }) => ({ default: SuppliersPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.suppliers"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="SuppliersPage">
          <LazyPage>
            <SuppliersPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.suppliers",

  translationNs: "order-cycle",
  rank: 13,
})

export default Page
