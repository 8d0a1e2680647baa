import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type {
  ForecastPeriod,
  HistoryPeriod,
  ItemForecast,
} from "../../../src/types/replenishment/forecasts"
import type { TwinColumn } from "../parts/twin-column"

export type ForecastRow = { from_on: string; to_on: string } & Partial<
  HistoryPeriod & ForecastPeriod
>

/** The newest last, as the picture has them. */
export const forecastRows = ({
  history,
  periods,
}: ItemForecast): ForecastRow[] => [...history, ...periods]

const units = [
  "quantity",
  "project_quantity",
  "mean",
  "q50",
  "low80",
  "high80",
  "low95",
  "high95",
  "base_mean",
] as const

/** History and forecast, column by column. */
export const forecastColumns = (
  t: Translate,
  format: Format
): TwinColumn<ForecastRow>[] => [
  ...(["from_on", "to_on"] as const).map((name) => ({
    name,
    header: t(`forecastColumn.${name}`),
    value: (row: ForecastRow) => row[name],
    cell: (row: ForecastRow) => format.day(row[name]),
  })),
  ...units.map((name) => ({
    name,
    header: t(`forecastColumn.${name}`),
    isNumber: true,
    value: (row: ForecastRow) => row[name] ?? null,
    cell: (row: ForecastRow) => {
      const value = row[name]
      return value == null ? t("none") : format.number(value)
    },
  })),
  {
    name: "exposure",
    header: t("forecastColumn.exposure"),
    isNumber: true,
    value: ({ exposure }) => exposure ?? null,
    cell: ({ exposure }) =>
      exposure === undefined ? t("none") : format.share(exposure),
  },
]
