import { LayoutComposer } from "@medusajs/dashboard/components"

import { lazy } from "react"
import { LazyPage } from "../../../../../../../admin-widgets/replenishment/parts/lazy-page"

const ReceivePage = lazy(() =>
  import("../../../../../../../admin-widgets/replenishment/receive/receive-page").then(
    ({ ReceivePage }) => ({ default: ReceivePage })
  )
)

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.receive"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ReceivePage">
          <LazyPage>
            <ReceivePage />
          </LazyPage>
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
