import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StatementRow } from "../../../src/types/reconciliation/files"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"

const colours = {
  ok: "green",
  rounding: "blue",
  break: "red",
  none: "grey",
} as const

/** What a file declares, and whether its lines lead there. */
export const StatementTable = ({ rows }: { rows: StatementRow[] }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const amounts = [
    "opening_minor",
    "credit_minor",
    "debit_minor",
    "closing_minor",
    "gap_minor",
  ] as const
  const columns: PagedColumn<StatementRow>[] = [
    {
      name: "statement",
      header: t("files.statement"),
      cell: ({ external_id, sequence, source_account }) =>
        [external_id, sequence, source_account].filter(Boolean).join(" · ") ||
        t("none"),
    },
    {
      name: "days",
      header: t("files.days"),
      cell: ({ from_on, to_on }) =>
        [from_on, to_on]
          .map((day) => (day ? format.day(day) : t("none")))
          .join(" – "),
    },
    {
      name: "lines",
      header: t("files.lines"),
      cell: ({ line_count }) => format.whole(line_count),
      isNumber: true,
    },
    {
      name: "unreadable",
      header: t("files.unreadable"),
      cell: ({ unreadable }) => format.whole(unreadable),
      isNumber: true,
    },
    ...amounts.map((name) => ({
      name,
      header: t(`files.${name}`),
      cell: ({ currency_code, [name]: amount_minor }: StatementRow) =>
        amount_minor === null
          ? t("none")
          : format.money({ amount_minor, currency_code }),
      isNumber: true,
    })),
    {
      name: "tie",
      header: t("files.tie"),
      cell: ({ tie }) => (
        <StatusBadge color={colours[tie]}>{t(`tie.${tie}`)}</StatusBadge>
      ),
    },
  ]
  return (
    <PagedTable
      label={t("files.statements")}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
    />
  )
}
