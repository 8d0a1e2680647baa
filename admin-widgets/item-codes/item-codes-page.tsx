import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useItemCodes } from "../api/use-item-codes"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { ImportFacts } from "../packing-facts/import-facts"
import { codeColumns } from "./code-columns"
import { NumberEditor } from "./number-editor"

/** Barcodes that an item has beside its own, as that of a case of twelve. */
export const ItemCodesPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [edited, edit] = useState<string | null>(null)
  const answer = useItemCodes(useAddressFilters())
  const columns = useMemo(
    () => codeColumns(t, format, ({ id }) => edit(id)),
    [t, format]
  )
  const code = answer.data?.item_codes.find(({ id }) => id === edited)
  return (
    <div className="flex flex-col gap-y-3">
      {code && (
        <NumberEditor
          key={code.id}
          title={t("itemCodes.edit", {
            code: code.code,
            item: code.title ?? t("none"),
          })}
          label={t("itemCodes.units")}
          value={String(code.units)}
          table="item-codes"
          id={code.id}
          toBody={(units) => ({
            code: code.code,
            inventory_item_id: code.inventory_item_id,
            units: units ?? 1,
          })}
          close={() => edit(null)}
        />
      )}
      <ListCard
        words="itemCodes"
        answer={answer}
        rows={answer.data?.item_codes}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
      />
      <ImportFacts tables={["item_codes"]} />
    </div>
  )
}
