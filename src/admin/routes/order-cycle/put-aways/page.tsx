import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { PutAwaysPage } from "../../../../../admin-widgets/put-aways/put-aways-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.put_aways"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PutAwaysPage">
          <PutAwaysPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.putAways",

  translationNs: "order-cycle",
  rank: 8,
})

export default Page
