import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { SupplierListResponse } from "../../../src/types/replenishment/suppliers"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { choiceFilter } from "../parts/choice-filter"
import { supplierColumns } from "./supplier-columns"
import { SupplierEditor } from "./supplier-editor"
import { supplierPath } from "./supplier-path"

/** Who sells us goods. */
export const SuppliersPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const go = useNavigate()
  const [isMaking, setMaking] = useState(false)
  const asked = useAddressFilters("is_active")
  const answer = useReplenishment<SupplierListResponse>("suppliers", asked)
  const columns = useMemo(
    () => supplierColumns(t, format, ({ id }) => go(supplierPath(id))),
    [t, format, go]
  )
  const filters = useMemo(
    () => [
      choiceFilter(
        "is_active",
        t("supplier.state"),
        [
          { value: "true", label: t("supplier.active") },
          { value: "false", label: t("supplier.inactive") },
        ],
        "radio"
      ),
    ],
    [t]
  )
  return (
    <div className="flex flex-col gap-y-3">
      {isMaking && (
        <SupplierEditor
          supplier={null}
          close={() => setMaking(false)}
          saved={({ id }) => go(supplierPath(id))}
        />
      )}
      <ListCard
        words="supplier"
        answer={answer}
        rows={answer.data?.suppliers}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        actions={[{ label: t("supplier.new"), onClick: () => setMaking(true) }]}
      />
    </div>
  )
}
