import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"
import { segmentText } from "../../src/format/segment-text"

type Row = Report["rows"][number]

/** Beyond it a difference comes by chance in one of twenty cases. */
const SURE = 2

/** What moved most, in sentences; the figures are in the table beside it. */
export const ChangeList = ({ report }: { report: Report }) => (
  <ul className="flex flex-col gap-y-4">
    {report.rows.map((row) => (
      <ChangeItem key={String(row.kpi)} row={row} />
    ))}
  </ul>
)

const ChangeItem = ({ row }: { row: Row }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const share = (value: Row[string]) =>
    value === null ? t("none") : format.share(Number(value))
  const points = (value: Row[string]) =>
    format.points(Math.abs(Number(value))).replace(/^\+/, "")
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" weight="plus" leading="compact">
        {t(Number(row.change_points) > 0 ? "change.up" : "change.down", {
          kpi: t(`value.kpi.${row.kpi}`),
          points: points(row.change_points),
          before: share(row.before_share),
          now: share(row.now_share),
        })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {row.segment === null
          ? t("change.nowhere")
          : t("change.part", {
              dimension: t(`value.dimension.${row.dimension}`),
              segment: segmentText(row, t),
              points: points(row.part_points),
              before: share(row.segment_before),
              now: share(row.segment_now),
            })}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[
          t("change.n", {
            before: format.whole(Number(row.n_before)),
            now: format.whole(Number(row.n_now)),
          }),
          t(Math.abs(Number(row.z)) > SURE ? "change.sure" : "change.maybe"),
        ].join(" · ")}
      </Text>
    </li>
  )
}
