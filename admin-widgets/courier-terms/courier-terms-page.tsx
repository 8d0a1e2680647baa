import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useServiceTerms } from "../api/use-service-terms"
import { useShippingOptions } from "../api/use-shipping-options"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { termsColumns } from "./terms-columns"
import { TermsEditor } from "./terms-editor"

/** How the couriers behind shipping options charge a parcel. */
export const CourierTermsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  /** An id of terms, or "new". */
  const [edited, edit] = useState<string | null>(null)
  const { offset, limit } = useAddressFilters()
  const answer = useServiceTerms({ offset, limit })
  const options = useShippingOptions().data?.shipping_options
  const columns = useMemo(
    () => termsColumns(t, format, options ?? [], ({ id }) => edit(id)),
    [t, format, options]
  )
  const terms = answer.data?.services.find(({ id }) => id === edited)
  return (
    <div className="flex flex-col gap-y-3">
      {(edited === "new" || terms) && (
        <TermsEditor
          key={edited}
          terms={terms ?? null}
          options={options ?? []}
          close={() => edit(null)}
        />
      )}
      <ListCard
        words="courierTerms"
        answer={answer}
        rows={answer.data?.services}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
        actions={[{ label: t("courierTerms.new"), onClick: () => edit("new") }]}
      />
    </div>
  )
}
