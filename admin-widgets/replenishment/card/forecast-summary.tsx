import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ItemForecastResponse } from "../../../src/types/replenishment/forecasts"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { Figure } from "../item/figure"
import { Answered } from "../parts/answered"
import { AsOf } from "../parts/as-of"
import { becauseText } from "../parts/because-text"
import { ChanceBadge } from "../parts/chance-badge"
import { itemPath } from "../parts/item-path"
import { unitsText } from "../parts/units-text"

/** Blocks of seven days that a card looks ahead. */
const AHEAD = 4

/** An item's forecast in a few figures, beside core's own. */
export const ForecastSummary = ({ itemId }: { itemId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const answer = useReplenishment<ItemForecastResponse>(`forecasts/${itemId}`)
  return (
    <Answered answer={answer} height={120}>
      {({ forecast }) => {
        const coming = forecast.periods.slice(0, AHEAD)
        return (
          <Container className="flex flex-col gap-y-3 px-6 py-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <div className="flex flex-col gap-y-1">
                <Heading level="h2">{t("forecastSummary.title")}</Heading>
                <AsOf
                  time={forecast.as_of}
                  isStale={forecast.is_stale}
                  more={forecast.location_name ? [forecast.location_name] : []}
                />
              </div>
              <Link
                to={itemPath(itemId, forecast.location_id)}
                className="txt-compact-small text-ui-tag-blue-text"
              >
                {t("forecastSummary.open")}
              </Link>
            </div>
            {coming.length > 0 ? (
              <dl className="grid grid-cols-2 gap-4 md:grid-cols-3">
                <Figure name={t("forecastSummary.coming")}>
                  {format.number(
                    coming.reduce((sum, { mean }) => sum + mean, 0)
                  )}
                </Figure>
                <Figure name={t("itemPolicy.chance")}>
                  <ChanceBadge chance={forecast.p_stock_out} />
                </Figure>
                <Figure name={t("itemPolicy.stockOut")}>
                  {forecast.stock_out_on
                    ? format.day(forecast.stock_out_on)
                    : t("itemPolicy.noStockOut")}
                </Figure>
                <Figure name={t("itemPolicy.reorder_point")}>
                  {unitsText(forecast.policy?.reorder_point, t, format)}
                </Figure>
              </dl>
            ) : (
              <Text size="small" className="text-ui-fg-subtle">
                {becauseText(forecast.because, t) ?? t("itemForecast.empty")}
              </Text>
            )}
          </Container>
        )
      }}
    </Answered>
  )
}
