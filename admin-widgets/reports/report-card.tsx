import { ArrowDownTray, ChartBar, ListBullet } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import type { ReportParameters } from "../api/report-parameters"
import { reportCsvUrl } from "../api/report-csv-url"
import { useReport } from "../api/use-report"
import { DefinitionDrawer } from "./definition-drawer"
import { Failure } from "./failure"
import { Loading } from "./loading"
import { ReportFacts } from "./report-facts"
import { ReportTable } from "./report-table"
import { StaleBadge } from "./stale-badge"

type ReportCardProps = {
  name: string
  parameters?: ReportParameters
  /** Height in pixels of the picture, kept free while it loads. */
  height: number
  /** Another picture of the rows than the table; the table stays beside it. */
  picture?: (report: Report) => ReactNode
}

/** A report with all that a figure needs to be read rightly. */
export const ReportCard = ({
  name,
  parameters,
  height,
  picture,
}: ReportCardProps) => {
  const { t } = useTranslation("order-cycle")
  const [asTable, setAsTable] = useState(false)
  const { data, error, refetch } = useReport(name, parameters)
  const title = t(`report.${name}.title`, {
    defaultValue: data?.report.title ?? name,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Heading level="h2">{title}</Heading>
            <StaleBadge warehouse={data?.warehouse} />
          </div>
          {data ? (
            <ReportFacts report={data.report} />
          ) : (
            <Text size="small" leading="compact" className="text-ui-fg-muted">
              {t(error ? "failure.title" : "loading")}
            </Text>
          )}
        </div>
        {data && (
          <div className="flex flex-wrap items-center gap-2">
            {picture && (
              <Button
                size="small"
                variant="secondary"
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? <ChartBar /> : <ListBullet />}
                {t(asTable ? "view.chart" : "view.table")}
              </Button>
            )}
            <Button size="small" variant="secondary" asChild>
              <a href={reportCsvUrl(name, parameters)} download>
                <ArrowDownTray />
                {t("view.csv")}
              </a>
            </Button>
            <DefinitionDrawer report={data.report} title={title} />
          </div>
        )}
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <ReportBody
          report={data?.report}
          height={height}
          picture={asTable ? undefined : picture}
        />
      )}
    </Container>
  )
}

type ReportBodyProps = Pick<ReportCardProps, "height" | "picture"> & {
  report: Report | undefined
}

const ReportBody = ({ report, height, picture }: ReportBodyProps) => {
  const { t } = useTranslation("order-cycle")
  if (!report) {
    return <Loading height={height} />
  }
  if (!report.rows.length) {
    return (
      <div
        className="flex items-center justify-center px-6 py-4"
        style={{ minHeight: height }}
      >
        <Text size="small" className="text-ui-fg-subtle">
          {t("view.empty")}
        </Text>
      </div>
    )
  }
  return picture ? (
    <div className="px-6 py-4" style={{ minHeight: height }}>
      {picture(report)}
    </div>
  ) : (
    <ReportTable report={report} />
  )
}
