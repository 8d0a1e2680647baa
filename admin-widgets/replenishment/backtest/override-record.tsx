import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type {
  ForecastOverrideListResponse,
  ForecastOverrideRow,
} from "../../../src/types/replenishment/overrides"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { overrideText } from "../item/override-text"
import { ALL } from "../parts/all"
import { Answered } from "../parts/answered"
import { FactsText } from "../parts/facts-text"
import { itemLabel } from "../parts/item-label"
import { TwinCard } from "../parts/twin-card"
import type { TwinColumn } from "../parts/twin-column"
import { overrideSums } from "./override-sums"

/** Did people who knew better know better? */
export const OverrideRecord = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const answer = useReplenishment<ForecastOverrideListResponse>("overrides", {
    state: "ended",
    limit: ALL,
  })
  const columns = useMemo(() => recordColumns(t, format), [t, format])
  return (
    <Answered answer={answer} height={160}>
      {({ overrides }) => {
        const measured = overrides.filter(({ result }) => result !== null)
        const sums = overrideSums(measured)
        return (
          <TwinCard
            title={t("backtest.overrides")}
            fileName="overrides.csv"
            facts={
              sums && (
                <FactsText
                  facts={[
                    t("facts.n", { n: format.whole(sums.n) }),
                    t("backtest.overrideBetter", {
                      better: format.whole(sums.better),
                    }),
                    t("backtest.overrideErrors", {
                      with: format.share(sums.error_with),
                      without: format.share(sums.error_without),
                    }),
                  ]}
                />
              )
            }
            columns={columns}
            rows={measured}
            empty={t("backtest.noOverrides")}
          />
        )
      }}
    </Answered>
  )
}

const recordColumns = (
  t: Translate,
  format: Format
): TwinColumn<ForecastOverrideRow>[] => [
  {
    name: "item",
    header: t("reorder.item"),
    value: ({ sku }) => sku,
    cell: itemLabel,
  },
  {
    name: "override",
    header: t("forecastOverride.what"),
    value: ({ kind, value }) => `${kind} ${value}`,
    cell: (row) => overrideText(row, t, format),
  },
  {
    name: "days",
    header: t("forecastOverride.days"),
    value: ({ from_on, to_on }) => `${from_on}/${to_on}`,
    cell: ({ from_on, to_on }) =>
      `${format.day(from_on)} – ${format.day(to_on)}`,
  },
  {
    name: "reason",
    header: t("forecastOverride.reason"),
    value: ({ reason }) => reason,
    cell: ({ reason }) => t(`overrideReason.${reason}`),
  },
  ...(["sold", "with_override", "without_override"] as const).map((name) => ({
    name,
    header: t(`overrideResult.${name}`),
    isNumber: true,
    value: ({ result }: ForecastOverrideRow) => result?.[name] ?? null,
    cell: ({ result }: ForecastOverrideRow) =>
      result ? format.number(result[name]) : t("none"),
  })),
  ...(["error_with", "error_without"] as const).map((name) => ({
    name,
    header: t(`overrideResult.${name}`),
    isNumber: true,
    value: ({ result }: ForecastOverrideRow) => result?.[name] ?? null,
    cell: ({ result }: ForecastOverrideRow) => {
      const error = result?.[name] ?? null
      return error === null ? t("none") : format.share(error)
    },
  })),
]
