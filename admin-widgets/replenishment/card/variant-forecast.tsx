import { useVariantItems } from "../../api/use-variant-items"
import { Answered } from "../parts/answered"
import { ForecastSummary } from "./forecast-summary"

type VariantForecastProps = { productId: string; variantId: string }

/** The forecast of each item that a variant takes from stock. */
export const VariantForecast = ({
  productId,
  variantId,
}: VariantForecastProps) => {
  const answer = useVariantItems(productId, variantId)
  return (
    <Answered answer={answer} height={120}>
      {({ variant }) => (
        <>
          {(variant.inventory_items ?? []).map(({ inventory_item_id: id }) => (
            <ForecastSummary key={id} itemId={id} />
          ))}
        </>
      )}
    </Answered>
  )
}
