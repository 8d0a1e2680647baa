import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ShelfPlacesPage } from "../../../../../admin-widgets/item-codes/shelf-places-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.shelf_places"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ShelfPlacesPage">
          <ShelfPlacesPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.shelfPlaces",

  translationNs: "order-cycle",
  rank: 9,
})

export default Page
