import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { HandTruck } from "@medusajs/icons"
import { TodayPage } from "../../../../admin-widgets/today/today-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.today"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="TodayPage">
          <TodayPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.desk",
  icon: HandTruck,
  translationNs: "order-cycle",
  rank: 1,
})

export default Page
