import { LayoutComposer } from "@medusajs/dashboard/components"

import { TrackerPage } from "../../../../../../admin-widgets/trackers/tracker-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.tracker"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="TrackerPage">
          <TrackerPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default Page
