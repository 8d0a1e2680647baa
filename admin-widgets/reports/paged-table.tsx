import { Table } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"

export type PagedColumn<Row> = {
  name: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand right, so that their digits stand under each other. */
  isNumber?: boolean
}

type PagedTableProps<Row> = {
  label: string
  rows: Row[]
  columns: PagedColumn<Row>[]
  rowKey: (row: Row, index: number) => string
  pageSize?: number
}

/** A table of rows that are all here; wide ones scroll inside their card. */
export const PagedTable = <Row,>({
  label,
  rows,
  columns,
  rowKey,
  pageSize = 15,
}: PagedTableProps<Row>) => {
  const { t } = useTranslation("order-cycle")
  const [page, setPage] = useState(0)
  const pageCount = Math.max(1, Math.ceil(rows.length / pageSize))
  const index = Math.min(page, pageCount - 1)
  const shown = rows.slice(index * pageSize, (index + 1) * pageSize)
  return (
    <div>
      <div className="overflow-x-auto">
        <Table aria-label={label}>
          <Table.Header>
            <Table.Row>
              {columns.map((column) => (
                <Table.HeaderCell
                  key={column.name}
                  className={column.isNumber ? "text-right" : undefined}
                >
                  {column.header}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {shown.map((row, position) => (
              <Table.Row key={rowKey(row, position)}>
                {columns.map((column) => (
                  <Table.Cell
                    key={column.name}
                    className={
                      column.isNumber
                        ? "whitespace-nowrap text-right tabular-nums"
                        : undefined
                    }
                  >
                    {column.cell(row)}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {pageCount > 1 && (
        <div className="overflow-x-auto">
          <Table.Pagination
            count={rows.length}
            pageSize={pageSize}
            pageIndex={index}
            pageCount={pageCount}
            canPreviousPage={index > 0}
            canNextPage={index < pageCount - 1}
            previousPage={() => setPage(index - 1)}
            nextPage={() => setPage(index + 1)}
            translations={{
              of: t("table.of"),
              results: t("table.results"),
              pages: t("table.pages"),
              prev: t("table.previous"),
              next: t("table.next"),
            }}
          />
        </div>
      )}
    </div>
  )
}
