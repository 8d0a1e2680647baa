import { ChartBar, ListBullet } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { PagedTable } from "../../reports/paged-table"
import { CsvLink } from "./csv-link"
import type { TwinColumn } from "./twin-column"
import { twinCsvUrl } from "./twin-csv-url"

type TwinCardProps<Row> = {
  title: string
  /** As of when, from how many, in which unit. */
  facts: ReactNode
  fileName: string
  columns: TwinColumn<Row>[]
  rows: Row[]
  /** Unset: there is only the table. */
  picture?: ReactNode
  /** In place of rows, where there are none. */
  empty: string
}

/** A picture of rows, its table twin and the same rows as a file. */
export const TwinCard = <Row,>({
  title,
  facts,
  fileName,
  columns,
  rows,
  picture,
  empty,
}: TwinCardProps<Row>) => {
  const { t } = useTranslation("order-cycle")
  const [asTable, setAsTable] = useState(!picture)
  const href = useMemo(() => twinCsvUrl(columns, rows), [columns, rows])
  return (
    <Container className="divide-y p-0" role="region" aria-label={title}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2">{title}</Heading>
          {facts}
        </div>
        {rows.length > 0 && (
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
            <CsvLink href={href} fileName={fileName} />
          </div>
        )}
      </div>
      {rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {empty}
        </Text>
      )}
      {rows.length > 0 && !asTable && (
        <div className="px-6 py-4">{picture}</div>
      )}
      {rows.length > 0 && asTable && (
        <PagedTable
          label={title}
          rows={rows}
          columns={columns}
          rowKey={(_row, index) => String(index)}
        />
      )}
    </Container>
  )
}
