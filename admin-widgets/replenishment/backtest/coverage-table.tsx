import { useTranslation } from "react-i18next"
import type { Report } from "../../../src/types/report"
import { useFormat } from "../../format/use-format"
import { PagedTable } from "../../reports/paged-table"
import { methodText } from "../parts/method-text"

type Row = Report["rows"][number]

const levels = [50, 90, 95, 99] as const

/** How often demand stayed within what was promised, beside the promise. */
export const CoverageTable = ({ rows }: { rows: Row[] }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const shown = rows.filter((row) => row.coverage_95 !== null)
  return (
    <PagedTable<Row>
      label={t("backtest.coverage")}
      rows={shown}
      rowKey={({ method, distribution }) => `${method} ${distribution}`}
      columns={[
        {
          name: "method",
          header: t("backtest.coverage"),
          cell: ({ method, distribution }) =>
            [
              methodText(String(method), t),
              distribution && t(`distribution.${distribution}`),
            ]
              .filter(Boolean)
              .join(" · "),
        },
        ...levels.map((level) => ({
          name: String(level),
          header: format.share(level / 100),
          isNumber: true,
          cell: (row: Row) => {
            const share = row[`coverage_${level}`]
            return share == null ? t("none") : format.share(Number(share))
          },
        })),
      ]}
    />
  )
}
