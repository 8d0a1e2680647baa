import { Input, Text } from "@medusajs/ui"
import { useContext } from "react"
import { useTranslation } from "react-i18next"
import type { ReorderSuggestionRow } from "../../../src/types/replenishment/suggestions"
import { useFormat } from "../../format/use-format"
import { itemLabel } from "../parts/item-label"
import { QuantitiesContext } from "./quantities"
import { readQuantity } from "./read-quantity"

/** How many to order; a person may know better. */
export const QuantityField = ({ row }: { row: ReorderSuggestionRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { typed, type } = useContext(QuantitiesContext)
  if (row.state !== "open") {
    return (
      <Text size="small" className="text-right tabular-nums">
        {format.whole(row.decided_quantity ?? row.quantity)}
      </Text>
    )
  }
  const text = typed[row.id] ?? String(row.quantity)
  const quantity = readQuantity(text)
  const isUneven = quantity !== null && quantity % row.pack !== 0
  return (
    <div className="flex flex-col gap-y-1 py-2" style={{ width: 96 }}>
      <Input
        type="number"
        size="small"
        min={0}
        step={row.pack}
        value={text}
        aria-label={t("reorder.quantityOf", { item: itemLabel(row) })}
        aria-invalid={quantity === null}
        onChange={({ target }) => type(row.id, target.value)}
        // Keys here are not the table's.
        onKeyDown={(event) => event.stopPropagation()}
      />
      {row.pack > 1 && (
        <Text
          size="xsmall"
          className={isUneven ? "text-ui-fg-error" : "text-ui-fg-subtle"}
        >
          {t("reorder.packs", { pack: format.whole(row.pack) })}
        </Text>
      )}
    </div>
  )
}
