import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../../../admin-widgets/replenishment/parts/lazy-page"

const ItemPage = lazy(() =>
  import("../../../../../../../admin-widgets/replenishment/item/item-page").then(
    ({ ItemPage }) => ({ default: ItemPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.replenishment_item"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ItemPage">
          <LazyPage>
            <ItemPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
