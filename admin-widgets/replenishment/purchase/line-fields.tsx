import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SupplierItemListResponse } from "../../../src/types/replenishment/supplier-items"
import { useReplenishment } from "../../api/use-replenishment"
import { LabelledSelect } from "../../order/labelled-select"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { ALL } from "../parts/all"
import { type DraftLine, draftItem } from "./draft-lines"

type LineFieldsProps = {
  supplierId: string
  lines: DraftLine[]
  change: (lines: DraftLine[]) => void
}

/** The lines of a draft: how many of what, at which cost. */
export const LineFields = ({ supplierId, lines, change }: LineFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const items =
    useReplenishment<SupplierItemListResponse>("supplier-items", {
      supplier_id: supplierId,
      limit: ALL,
    }).data?.supplier_items ?? []
  const left = items.filter(
    ({ id }) => !lines.some((line) => line.supplier_item_id === id)
  )
  const set = (place: number, part: Partial<DraftLine>) =>
    change(
      lines.map((line, at) => (at === place ? { ...line, ...part } : line))
    )
  return (
    <div className="flex flex-col gap-y-3">
      <ul className="flex flex-col gap-y-3">
        {lines.map((line, place) => (
          <li
            key={`${line.inventory_item_id} ${line.supplier_item_id}`}
            className="flex flex-wrap items-end gap-3"
            aria-label={line.label}
          >
            <Text size="small" className="w-full">
              {line.label}
            </Text>
            <LabelledInput
              label={t("purchase.ordered")}
              type="number"
              min={1}
              value={line.ordered}
              change={(ordered) => set(place, { ordered })}
            />
            <LabelledInput
              label={t("purchase.cost")}
              value={line.cost}
              placeholder={t("purchase.costByPrice")}
              change={(cost) => set(place, { cost })}
            />
            <Button
              size="small"
              type="button"
              variant="secondary"
              aria-label={t("purchase.removeLine", { item: line.label })}
              onClick={() => change(lines.filter((_, at) => at !== place))}
            >
              {t("purchase.remove")}
            </Button>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            // A choice adds a line and is free again.
            key={lines.length}
            label={t("purchase.addLine")}
            value=""
            options={left.map((item) => ({
              value: item.id,
              text: draftItem(item).label,
            }))}
            change={(id) => {
              const item = left.find((one) => one.id === id)
              if (item) {
                change([...lines, draftItem(item)])
              }
            }}
          />
        </div>
      )}
    </div>
  )
}
