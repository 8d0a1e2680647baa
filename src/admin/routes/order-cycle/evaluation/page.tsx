import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { EvaluationPage } from "../../../../../admin-widgets/evaluation/evaluation-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.evaluation"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="EvaluationPage">
          <EvaluationPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.evaluation",

  translationNs: "order-cycle",
  rank: 2,
})

export default Page
