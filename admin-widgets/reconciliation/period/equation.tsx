import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PeriodCurrencyRow } from "../../../src/types/reconciliation/periods"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"
import { AgeingTable } from "./ageing-table"
import { PrecisionText } from "./precision-text"

const terms = ["opening", "new", "matched", "excluded", "closing"] as const

type Term = (typeof terms)[number]

/** Opening + new − matched − excluded = closing, and what that leaves. */
export const Equation = ({ row }: { row: PeriodCurrencyRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { currency_code, gap_minor } = row
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code })
  const columns: PagedColumn<Term>[] = [
    {
      name: "term",
      header: t("period.term"),
      cell: (term) => t(`period.${term}`),
    },
    {
      name: "count",
      header: t("files.lines"),
      cell: (term) => format.whole(row[`${term}_count`]),
      isNumber: true,
    },
    {
      name: "amount",
      header: currency_code.toUpperCase(),
      cell: (term) => money(row[`${term}_minor`]),
      isNumber: true,
    },
  ]
  return (
    <section aria-label={currency_code.toUpperCase()}>
      <PagedTable
        label={t("period.title")}
        rows={[...terms]}
        columns={columns}
        rowKey={(term) => term}
      />
      <div className="flex flex-wrap items-center gap-3 pt-2">
        <StatusBadge color={gap_minor === "0" ? "green" : "red"}>
          {t("period.gap", { amount: money(gap_minor) })}
        </StatusBadge>
        {row.matched_count > 0 && (
          <Text size="small">
            {t("period.auto", {
              auto: format.whole(row.auto_count),
              all: format.whole(row.matched_count),
              share: format.share(row.auto_count / row.matched_count),
            })}
          </Text>
        )}
        <PrecisionText precision={row.precision} />
      </div>
      <AgeingTable row={row} />
    </section>
  )
}
