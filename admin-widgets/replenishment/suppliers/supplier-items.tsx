import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ListedSupplierItem,
  SupplierItemListResponse,
} from "../../../src/types/replenishment/supplier-items"
import type { SupplierRow } from "../../../src/types/replenishment/suppliers"
import { replenishmentUrl } from "../../api/replenishment-url"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { CsvLink } from "../parts/csv-link"
import { ImportItems } from "./import-items"
import { supplierItemColumns } from "./supplier-item-columns"
import { SupplierItemEditor } from "./supplier-item-editor"

/** What a supplier sells, in which packs and at which cost. */
export const SupplierItems = ({ supplier }: { supplier: SupplierRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [edited, edit] = useState<ListedSupplierItem | "new" | null>(null)
  const answer = useReplenishment<SupplierItemListResponse>("supplier-items", {
    ...useAddressFilters(),
    supplier_id: supplier.id,
  })
  const columns = useMemo(
    () => supplierItemColumns(t, format, edit),
    [t, format]
  )
  return (
    <div className="flex flex-col gap-y-3">
      {edited && (
        <SupplierItemEditor
          key={edited === "new" ? "new" : edited.id}
          supplier={supplier}
          item={edited === "new" ? null : edited}
          close={() => edit(null)}
        />
      )}
      <ListCard
        words="supplierItem"
        answer={answer}
        rows={answer.data?.supplier_items}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        actions={[{ label: t("supplierItem.new"), onClick: () => edit("new") }]}
      />
      <ImportItems>
        <CsvLink
          href={replenishmentUrl(
            `supplier-items/export?supplier_id=${supplier.id}`
          )}
          fileName={`${supplier.code}-items.csv`}
        />
      </ImportItems>
    </div>
  )
}
