import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useOrderDesk } from "../api/use-order-desk"
import { useOrderFacets } from "../api/use-order-facets"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { useSentence } from "../format/use-sentence"
import { Failure } from "../reports/failure"
import { BulkAnswer } from "./bulk-answer"
import { queueColumns } from "./queue-columns"
import { queueFilters } from "./queue-filters"
import { toQueueRow } from "./queue-row"
import { useBulkRelease } from "./use-bulk-release"
import { pageSize, useQueueFilters } from "./use-queue-filters"
import { useWaitingOrdersFirst } from "./use-waiting-orders-first"

const noFacets = { channels: [], couriers: [] }

/** The desk's queue: what waits, oldest first, and what ends the waiting. */
export const OrdersPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const say = useSentence()
  const { data, error, isPending, refetch } = useOrderDesk(
    useQueueFilters(),
    useWaitingOrdersFirst()
  )
  const { data: facets = noFacets } = useOrderFacets()
  const { data: places } = useStockLocations()
  const filters = useMemo(
    () => queueFilters(t, facets, places?.stock_locations ?? []),
    [t, facets, places]
  )
  const { answer, error: refusal, ...bulk } = useBulkRelease()
  return (
    <Container className="p-0">
      <BulkAnswer answer={answer} error={refusal} />
      {error && !data ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <DataTable
          heading={t("orders.title")}
          subHeading={t("orders.hint")}
          data={data?.orders.map(toQueueRow)}
          {...bulk}
          columns={queueColumns(t, format, say)}
          filters={filters}
          getRowId={({ id }) => id}
          rowHref={({ id }) => `/orders/${id}`}
          rowCount={data?.count}
          pageSize={pageSize}
          isLoading={isPending}
          emptyState={{
            empty: {
              heading: t("orders.empty"),
              description: t("orders.emptyHint"),
            },
            filtered: {
              heading: t("orders.noHit"),
              description: t("orders.noHitHint"),
            },
          }}
        />
      )}
    </Container>
  )
}
