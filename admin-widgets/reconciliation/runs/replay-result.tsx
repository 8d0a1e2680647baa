import { Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  ReplayCounts,
  ReplayResponse,
} from "../../../src/types/reconciliation/replays"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"
import { ReplayExamples } from "./replay-examples"

const counts: (keyof ReplayCounts)[] = [
  "lines",
  "auto",
  "suggest",
  "none",
  "same",
  "other",
  "newly",
  "no_longer",
  "against_people",
]

type Counted = { name: string; text: string; count: number }

/** What the rules would decide, beside what stands. */
export const ReplayResult = ({
  replay,
}: {
  replay: ReplayResponse["replay"]
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { settings } = replay
  const rows: Counted[] = [
    ...counts.map((name) => ({
      name,
      text: t(`replay.count.${name}`),
      count: replay.counts[name],
    })),
    ...Object.entries(replay.by_rule).map(([rule, count]) => ({
      name: `rule-${rule}`,
      text: t("replay.byRule", { rule: t(`matchRule.${rule}`) }),
      count,
    })),
  ]
  const columns: PagedColumn<Counted>[] = [
    { name: "what", header: t("replay.what"), cell: ({ text }) => text },
    {
      name: "count",
      header: t("replay.lines"),
      cell: ({ count }) => format.whole(count),
      isNumber: true,
    },
  ]
  return (
    <div className="flex flex-col gap-y-3" role="status">
      <Text size="small">
        {t("replay.used", {
          from: format.day(replay.from),
          window: String(settings.window_days),
          late: String(settings.late_days),
          share: format.share(Number(settings.automatic_least)),
        })}
      </Text>
      <PagedTable
        label={t("replay.title")}
        rows={rows}
        columns={columns}
        rowKey={({ name }) => name}
        pageSize={rows.length}
      />
      <ReplayExamples examples={replay.examples} />
      <div className="flex items-center gap-x-1">
        <Text size="small">{t("runs.output")}</Text>
        <code>{replay.output_hash.slice(0, 12)}</code>
        <Copy content={replay.output_hash} />
      </div>
    </div>
  )
}
