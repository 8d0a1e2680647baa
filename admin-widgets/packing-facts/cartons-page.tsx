import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { usePackingCartons } from "../api/use-packing-cartons"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { CartonEditor } from "./carton-editor"
import { cartonColumns } from "./carton-columns"
import { CartonStockForm } from "./carton-stock-form"
import { ImportFacts } from "./import-facts"

const pageSize = 20

/** Boxes and mailers with how many there are. */
export const CartonsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search] = useSearchParams()
  /** A carton's id, or "new". */
  const [edited, edit] = useState<string | null>(null)
  const { data, error, isPending, refetch } = usePackingCartons({
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  })
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => cartonColumns(t, format, places ?? [], ({ id }) => edit(id)),
    [t, format, places]
  )
  const carton = data?.cartons.find(({ id }) => id === edited)
  return (
    <div className="flex flex-col gap-y-3">
      {(edited === "new" || carton) && (
        <CartonEditor
          key={edited}
          carton={carton ?? null}
          places={places ?? []}
          close={() => edit(null)}
        />
      )}
      {carton && (
        <CartonStockForm
          key={`${carton.id} stock`}
          carton={carton}
          places={places ?? []}
        />
      )}
      <Container className="p-0">
        {error && !data ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <DataTable
            heading={t("cartons.title")}
            subHeading={t("cartons.hint")}
            data={data?.cartons}
            columns={columns}
            getRowId={({ id }) => id}
            rowCount={data?.count}
            pageSize={pageSize}
            isLoading={isPending}
            enableSearch={false}
            actions={[{ label: t("cartons.new"), onClick: () => edit("new") }]}
            emptyState={{
              empty: {
                heading: t("cartons.empty"),
                description: t("cartons.emptyHint"),
              },
            }}
          />
        )}
      </Container>
      <ImportFacts tables={["cartons"]} />
    </div>
  )
}
