import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../../admin-widgets/replenishment/parts/lazy-page"

const CountPage = lazy(() =>
  import("../../../../../../admin-widgets/replenishment/counts/count-page").then(
    ({ CountPage }) => ({ default: CountPage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.count"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CountPage">
          <LazyPage>
            <CountPage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
