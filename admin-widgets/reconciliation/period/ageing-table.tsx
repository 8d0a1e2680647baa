import { useTranslation } from "react-i18next"
import type { PeriodCurrencyRow } from "../../../src/types/reconciliation/periods"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"

type Bucket = PeriodCurrencyRow["ageing"][number]

/** How old what is open at the period's end is. */
export const AgeingTable = ({ row }: { row: PeriodCurrencyRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { currency_code } = row
  const columns: PagedColumn<Bucket>[] = [
    {
      name: "days",
      header: t("period.age"),
      cell: ({ from_days, to_days }) =>
        to_days === null
          ? t("period.daysAndMore", { from: format.whole(from_days) })
          : t("period.days", {
              from: format.whole(from_days),
              to: format.whole(to_days),
            }),
    },
    {
      name: "count",
      header: t("files.lines"),
      cell: ({ count }) => format.whole(count),
      isNumber: true,
    },
    {
      name: "amount",
      header: currency_code.toUpperCase(),
      cell: ({ minor }) => format.money({ amount_minor: minor, currency_code }),
      isNumber: true,
    },
  ]
  return row.ageing.length ? (
    <PagedTable
      label={t("period.ageing")}
      rows={row.ageing}
      columns={columns}
      rowKey={({ from_days }) => String(from_days)}
    />
  ) : null
}
