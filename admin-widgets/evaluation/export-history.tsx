import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ExportRunDto } from "../../src/types/analytics"
import { useExports } from "../api/use-exports"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { PagedTable } from "../reports/paged-table"

const SHOWN = 50

const colours = {
  queued: "grey",
  running: "blue",
  published: "green",
  unchanged: "green",
  failed: "red",
} as const

/** Every export of the shop: when, how much of it, how long, what came of it. */
export const ExportHistory = () => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useExports(SHOWN)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("exports.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("exports.hint")}
        </Text>
      </div>
      {!data &&
        (error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={320} />
        ))}
      {data && data.exports.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle p-6">
          {t("exports.empty")}
        </Text>
      )}
      {data && data.exports.length > 0 && <ExportTable runs={data.exports} />}
    </Container>
  )
}

const ExportTable = ({ runs }: { runs: ExportRunDto[] }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const number = (value: number | null) =>
    value === null ? t("none") : format.whole(Math.round(value))
  return (
    <PagedTable<ExportRunDto>
      label={t("exports.title")}
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          name: "started",
          header: t("exports.started"),
          cell: (run) => format.moment(run.started_at ?? run.created_at),
        },
        {
          name: "state",
          header: t("exports.state"),
          cell: (run) => <ExportState run={run} />,
        },
        {
          name: "kind",
          header: t("exports.kind"),
          cell: ({ kind }) => t(`exportKind.${kind}`),
        },
        {
          name: "trigger",
          header: t("exports.trigger"),
          cell: ({ trigger }) => t(`exportTrigger.${trigger}`),
        },
        {
          name: "rows",
          header: t("exports.rows"),
          isNumber: true,
          cell: ({ rows_total }) => number(rows_total),
        },
        {
          name: "sent",
          header: t("exports.sent"),
          isNumber: true,
          cell: ({ datasets }) =>
            number(datasets?.reduce((sum, { sent }) => sum + sent, 0) ?? null),
        },
        {
          name: "seconds",
          header: t("exports.seconds"),
          isNumber: true,
          cell: ({ seconds }) =>
            seconds === null ? t("none") : format.number(seconds),
        },
        {
          name: "memory",
          header: t("exports.memory"),
          isNumber: true,
          cell: ({ peak_rss_mb }) => number(peak_rss_mb),
        },
        {
          name: "result",
          header: t("exports.result"),
          cell: ({ error, generation }) => error ?? generation ?? t("none"),
        },
      ]}
    />
  )
}

const ExportState = ({ run }: { run: ExportRunDto }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const state = t(`exportState.${run.state}`)
  return (
    <StatusBadge color={colours[run.state]}>
      {run.state === "running"
        ? `${state} ${format.share(run.progress / 100)}`
        : state}
    </StatusBadge>
  )
}
