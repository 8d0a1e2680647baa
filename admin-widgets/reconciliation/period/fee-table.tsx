import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PeriodFeeRow } from "../../../src/types/reconciliation/periods"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"

/** Fees of the period beside what the account's contract says. */
export const FeeTable = ({ fees }: { fees: PeriodFeeRow[] | null }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  if (!fees?.length) {
    return (
      <Text size="small">{t(fees ? "period.noFee" : "period.noContract")}</Text>
    )
  }
  const money = (name: "fee_minor" | "expected_minor") => (row: PeriodFeeRow) =>
    format.money({
      amount_minor: row[name],
      currency_code: row.currency_code,
    })
  const columns: PagedColumn<PeriodFeeRow>[] = [
    {
      name: "currency",
      header: t("period.fees"),
      cell: ({ currency_code }) => currency_code.toUpperCase(),
    },
    {
      name: "lines",
      header: t("files.lines"),
      cell: ({ line_count }) => format.whole(line_count),
      isNumber: true,
    },
    {
      name: "taken",
      header: t("period.taken"),
      cell: money("fee_minor"),
      isNumber: true,
    },
    {
      name: "contract",
      header: t("period.contract"),
      cell: money("expected_minor"),
      isNumber: true,
    },
    {
      name: "off",
      header: t("period.off"),
      cell: ({ off_count }) => format.whole(off_count),
      isNumber: true,
    },
  ]
  return (
    <PagedTable
      label={t("period.fees")}
      rows={fees}
      columns={columns}
      rowKey={({ currency_code }) => currency_code}
    />
  )
}
