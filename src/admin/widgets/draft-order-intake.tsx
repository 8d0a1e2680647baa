import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminDraftOrder } from "@medusajs/framework/types"
import { DraftPanel } from "../../../admin-widgets/draft/draft-panel"

const DraftOrderIntakeWidget = ({ data }: { data: AdminDraftOrder }) => (
  <DraftPanel draft={data} />
)

export const config = defineWidgetConfig({
  zone: "draft_order.details.side",
  id: "order-cycle:draft",
})

export default DraftOrderIntakeWidget
