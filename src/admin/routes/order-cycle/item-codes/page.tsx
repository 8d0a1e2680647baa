import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ItemCodesPage } from "../../../../../admin-widgets/item-codes/item-codes-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.item_codes"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ItemCodesPage">
          <ItemCodesPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.itemCodes",

  translationNs: "order-cycle",
  rank: 9,
})

export default Page
