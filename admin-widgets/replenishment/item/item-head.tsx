import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ItemForecast } from "../../../src/types/replenishment/forecasts"
import { LabelledSelect } from "../../order/labelled-select"
import { itemLabel } from "../parts/item-label"

type ItemHeadProps = {
  forecast: ItemForecast
  choose: (locationId: string) => void
}

/** What the item is, what kind of demand it has, and where it is looked at. */
export const ItemHead = ({ forecast, choose }: ItemHeadProps) => {
  const { t } = useTranslation("order-cycle")
  const { abc, xyz, life, class: pattern, locations } = forecast
  const marks = [
    abc && xyz ? t("itemForecast.cell", { cell: abc + xyz }) : null,
    pattern && t(`demandClass.${pattern}`, { defaultValue: pattern }),
    life && t(`itemLife.${life}`, { defaultValue: life }),
  ].filter(Boolean)
  return (
    <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Heading>{itemLabel(forecast)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          <Link
            to={`/inventory/${forecast.inventory_item_id}`}
            className="text-ui-tag-blue-text"
          >
            {forecast.sku ?? forecast.inventory_item_id}
          </Link>
        </Text>
        <div className="flex flex-wrap gap-2">
          {marks.map((mark) => (
            <Badge key={mark} size="2xsmall">
              {mark}
            </Badge>
          ))}
        </div>
      </div>
      {locations.length > 0 && (
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("reorder.location")}
            value={forecast.location_id}
            options={locations.map(({ id, name }) => ({
              value: id,
              text: name,
            }))}
            change={choose}
          />
        </div>
      )}
    </Container>
  )
}
