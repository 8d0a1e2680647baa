import { Text } from "@medusajs/ui"
import { lazy, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { ItemForecast } from "../../../src/types/replenishment/forecasts"
import { LazyChart } from "../../charts/lazy-chart"
import { useFormat } from "../../format/use-format"
import { AsOf } from "../parts/as-of"
import { becauseText } from "../parts/because-text"
import { methodText } from "../parts/method-text"
import { TwinCard } from "../parts/twin-card"
import { blockOf } from "./block-of"
import { forecastColumns, forecastRows } from "./forecast-columns"
import { forecastPoints, PICTURED_BLOCKS } from "./forecast-points"

const ItemForecastChart = lazy(() => import("../../charts/item-forecast-chart"))

const HEIGHT = 320

/** What was asked for, what will be, how surely, and when it runs out. */
export const ForecastCard = ({ forecast }: { forecast: ItemForecast }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const columns = useMemo(() => forecastColumns(t, format), [t, format])
  const rows = useMemo(() => forecastRows(forecast), [forecast])
  return (
    <TwinCard
      title={t("itemForecast.title")}
      fileName={`forecast-${forecast.sku ?? forecast.inventory_item_id}.csv`}
      facts={
        <>
          <AsOf
            time={forecast.as_of}
            isStale={forecast.is_stale}
            more={[
              t("itemForecast.blocks", {
                blocks: format.whole(forecast.history.length),
              }),
            ]}
          />
          <ErrorFacts forecast={forecast} />
        </>
      }
      columns={columns}
      rows={rows}
      empty={becauseText(forecast.because, t) ?? t("itemForecast.empty")}
      picture={<Picture forecast={forecast} />}
    />
  )
}

const Picture = ({ forecast }: { forecast: ItemForecast }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const points = useMemo(() => forecastPoints(forecast), [forecast])
  const point = forecast.policy?.reorder_point ?? null
  return (
    <div className="flex flex-col gap-y-3">
      <LazyChart height={HEIGHT}>
        <ItemForecastChart
          label={t("itemForecast.title")}
          height={HEIGHT}
          points={points}
          names={{
            history: t("demand.history"),
            median: t("demand.forecast"),
            band80: t("demand.band80"),
            band95: t("demand.band95"),
            missed: t("itemForecast.missed"),
            stock: t("itemForecast.stock"),
            reorderPoint: t("itemForecast.point", {
              point: format.whole(point ?? 0),
            }),
            stockOut: t("itemForecast.stockOut", {
              day: forecast.stock_out_on
                ? format.shortDay(forecast.stock_out_on)
                : t("none"),
            }),
          }}
          reorderPoint={point}
          stockOutAt={blockOf(forecast, forecast.stock_out_on)}
          formatDay={format.shortDay}
          formatValue={format.whole}
          formatShare={format.share}
        />
      </LazyChart>
      {forecast.because && (
        <Text size="small" role="note">
          {becauseText(forecast.because, t)}
        </Text>
      )}
      {forecast.history.length > PICTURED_BLOCKS && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("itemForecast.lastBlocks", { blocks: PICTURED_BLOCKS })}
        </Text>
      )}
    </div>
  )
}

const ErrorFacts = ({ forecast }: { forecast: ItemForecast }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { errors, error_windows: windows, bias_12: bias } = forecast
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {errors.length === 0
        ? t("itemForecast.noError")
        : [
            t("itemForecast.errors", {
              windows: format.whole(windows),
              errors: errors
                .map(
                  ({ method, error }) =>
                    `${methodText(method, t)} ${format.number(error)}`
                )
                .join(", "),
            }),
            bias === null
              ? null
              : t("itemForecast.bias", { bias: format.points(bias) }),
          ]
            .filter(Boolean)
            .join(" · ")}
    </Text>
  )
}
