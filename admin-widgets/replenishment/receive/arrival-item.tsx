import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseLineRow } from "../../../src/types/replenishment/purchase-orders"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { itemLabel } from "../parts/item-label"
import type { Arrival, Condition } from "./arrival"

type ArrivalItemProps = {
  line: PurchaseLineRow
  units: Arrival[string]
  isOpen: boolean
  count: (condition: Condition, units: number) => void
}

/** A line on the dock: how many may come, how many did, in which state. */
export const ArrivalItem = ({
  line,
  units,
  isOpen,
  count,
}: ArrivalItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const here = units.accepted + units.damaged
  return (
    <li
      className="flex flex-wrap items-end justify-between gap-3 px-6 py-4"
      aria-label={itemLabel(line)}
    >
      <div className="flex flex-col gap-y-1">
        <Text weight="plus">{itemLabel(line)}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[line.sku, line.supplier_sku].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small">
          {t("receive.open", {
            open: format.whole(line.open),
            ordered: format.whole(line.ordered),
          })}
        </Text>
        {here > line.may_come && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("receive.over", {
              most: format.whole(line.may_come),
              here: format.whole(here),
            })}
          </Text>
        )}
      </div>
      {isOpen && (
        <div className="flex gap-3">
          {(["accepted", "damaged"] as const).map((condition) => (
            <div key={condition} style={{ width: 96 }}>
              <LabelledInput
                label={t(`receiveCondition.${condition}`)}
                type="number"
                min={0}
                value={String(units[condition])}
                change={(text) => count(condition, readCount(text))}
              />
            </div>
          ))}
        </div>
      )}
    </li>
  )
}

const readCount = (text: string) =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0
