import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type {
  CountLineRow,
  StockCountResponse,
} from "../../../src/types/replenishment/stock-counts"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import { useFormat } from "../../format/use-format"
import { FactsText } from "../parts/facts-text"
import { itemLabel } from "../parts/item-label"
import { moneyText } from "../parts/money-text"
import { signedText } from "../parts/signed-text"
import { TwinCard } from "../parts/twin-card"
import type { TwinColumn } from "../parts/twin-column"

/** What was counted beside what the ledger said at that moment. */
export const VarianceTable = ({ count }: StockCountResponse) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const columns = useMemo(() => varianceColumns(t, format), [t, format])
  return (
    <TwinCard
      title={t("count.variances")}
      fileName={`${count.number}.csv`}
      facts={
        <FactsText
          facts={[
            t("count.differingLines", {
              lines: format.whole(count.differing ?? 0),
            }),
          ]}
        />
      }
      columns={columns}
      rows={count.count_lines}
      empty={t("count.noLines")}
    />
  )
}

const varianceColumns = (
  t: Translate,
  format: Format
): TwinColumn<CountLineRow>[] => [
  {
    name: "item",
    header: t("reorder.item"),
    value: ({ title }) => title,
    cell: itemLabel,
  },
  {
    name: "sku",
    header: t("count.sku"),
    value: ({ sku }) => sku,
    cell: ({ sku }) => sku ?? t("none"),
  },
  ...(["counted", "balance"] as const).map((name) => ({
    name,
    header: t(`count.${name}`),
    isNumber: true,
    value: (line: CountLineRow) => numberOrNull(line[name]),
    cell: (line: CountLineRow) => {
      const units = line[name]
      return units === null ? t("none") : format.number(Number(units))
    },
  })),
  {
    name: "variance",
    header: t("count.variance"),
    isNumber: true,
    value: ({ variance }) => numberOrNull(variance),
    cell: ({ variance }) =>
      variance === null ? t("none") : signedText(Number(variance), format),
  },
  {
    name: "variance_minor",
    header: t("reorder.value"),
    isNumber: true,
    value: ({ variance_minor }) => numberOrNull(variance_minor),
    cell: (line) =>
      line.variance === null
        ? t("none")
        : moneyText(line.variance_minor, line.currency_code, t, format),
  },
  {
    name: "needs_confirmation",
    header: t("count.second"),
    value: ({ needs_confirmation }) => (needs_confirmation ? "yes" : "no"),
    cell: ({ needs_confirmation }) =>
      t(needs_confirmation ? "count.needed" : "count.notNeeded"),
  },
]

const numberOrNull = (text: string | null) =>
  text === null ? null : Number(text)
