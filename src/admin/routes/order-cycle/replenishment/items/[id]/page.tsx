import { LayoutComposer } from "@medusajs/dashboard/components"

import { ItemPage } from "../../../../../../../admin-widgets/replenishment/item/item-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.replenishment_item"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ItemPage">
          <ItemPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
