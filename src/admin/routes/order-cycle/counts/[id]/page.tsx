import { LayoutComposer } from "@medusajs/dashboard/components"

import { CountPage } from "../../../../../../admin-widgets/replenishment/counts/count-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.count"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CountPage">
          <CountPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
