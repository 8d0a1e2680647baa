import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useBackorders } from "../api/use-backorders"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { backorderColumns } from "./backorder-columns"

const pageSize = 20

/** Who waits for stock, item by item, and whose turn is next. */
export const BackordersPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search] = useSearchParams()
  const offset = Number(search.get("offset")) || 0
  const { data, error, isPending, refetch } = useBackorders({
    offset,
    limit: pageSize,
  })
  const { data: places } = useStockLocations()
  // The table makes its cells anew, and what is typed in them, with its columns.
  const columns = useMemo(() => backorderColumns(t, format), [t, format])
  const rows = data?.backorders.map((row) => ({
    ...row,
    place:
      places?.stock_locations.find(({ id }) => id === row.location_id)?.name ??
      "",
  }))
  return (
    <Container className="p-0">
      {error && !data ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <DataTable
          heading={t("backorders.title")}
          subHeading={t("backorders.hint")}
          data={rows}
          columns={columns}
          getRowId={({ id }) => id}
          rowCount={data?.count}
          pageSize={pageSize}
          isLoading={isPending}
          enableSearch={false}
          emptyState={{
            empty: {
              heading: t("backorders.empty"),
              description: t("backorders.emptyHint"),
            },
          }}
        />
      )}
    </Container>
  )
}
