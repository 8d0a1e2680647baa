import { LayoutComposer } from "@medusajs/dashboard/components"

import { ReceivePage } from "../../../../../../../admin-widgets/replenishment/receive/receive-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.receive"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ReceivePage">
          <ReceivePage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
