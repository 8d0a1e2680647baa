import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { usePackableItems } from "../api/use-packable-items"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { ImportFacts } from "./import-facts"
import { measureColumns } from "./measure-columns"
import { MeasureForm } from "./measure-form"
import { UnitsWarning } from "./units-warning"

const pageSize = 20

/**
 * What nobody measured yet, orders' goods first: the scale and the ruler in
 * one hand, the keyboard in the other. A search finds measured items too.
 */
export const MeasurePage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search] = useSearchParams()
  const [chosen, choose] = useState<string | null>(null)
  const [done, setDone] = useState<string[]>([])
  const q = search.get("q") || undefined
  const { data, error, isPending, refetch } = usePackableItems({
    unmeasured: !q,
    q,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  })
  const columns = useMemo(
    () => measureColumns(t, format, (item) => choose(item.inventory_item_id)),
    [t, format]
  )
  const items = data?.item_profiles ?? []
  // What was saved just now may still be listed: the next is asked at once.
  const item =
    items.find(({ inventory_item_id }) => inventory_item_id === chosen) ??
    items.find(({ inventory_item_id: id }) => !q && !done.includes(id))
  return (
    <div className="flex flex-col gap-y-3">
      <UnitsWarning median={data?.median_edge_mm ?? null} />
      {item && (
        <MeasureForm
          key={item.inventory_item_id}
          item={item}
          saved={() => {
            setDone([...done, item.inventory_item_id])
            choose(null)
          }}
        />
      )}
      <Container className="p-0">
        {error && !data ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <DataTable
            heading={t("measure.title")}
            subHeading={t("measure.hint")}
            data={data?.item_profiles}
            columns={columns}
            getRowId={({ inventory_item_id }) => inventory_item_id}
            rowCount={data?.count}
            pageSize={pageSize}
            isLoading={isPending}
            emptyState={{
              empty: {
                heading: t("measure.empty"),
                description: t("measure.emptyHint"),
              },
              filtered: {
                heading: t("measure.noHit"),
                description: t("measure.noHitHint"),
              },
            }}
          />
        )}
      </Container>
      <ImportFacts tables={["item_profiles", "item_codes", "places"]} />
    </div>
  )
}
