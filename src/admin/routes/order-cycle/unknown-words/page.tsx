import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { UnknownWordsPage } from "../../../../../admin-widgets/unknown-words/unknown-words-page"

const Page = () => (
  <LayoutComposer
    widgetsZonePrefix="order_cycle.unknown_words"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="UnknownWordsPage">
          <UnknownWordsPage />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.unknownWords",

  translationNs: "order-cycle",
  rank: 3,
})

export default Page
