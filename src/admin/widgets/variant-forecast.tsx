import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProductVariant } from "@medusajs/framework/types"
import { VariantForecast } from "../../../admin-widgets/replenishment/card/variant-forecast"

const VariantForecastWidget = ({ data }: { data: AdminProductVariant }) =>
  data.product_id ? (
    <VariantForecast productId={data.product_id} variantId={data.id} />
  ) : null

export const config = defineWidgetConfig({
  zone: "product_variant.details",
  id: "order-cycle:variant-forecast",
})

export default VariantForecastWidget
