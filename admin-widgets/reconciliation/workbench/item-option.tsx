import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ItemRow } from "../../../src/types/reconciliation/items"
import { useFormat } from "../../format/use-format"
import { itemName } from "../item-name"

/** What the shop was paid or is owed, and what of it nothing proves yet. */
export const ItemOption = ({ item }: { item: ItemRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { kind, currency_code, open_minor } = item
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code })
  return (
    <>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[t(`itemKind.${kind}`), format.day(item.opened_at)].join(" · ")}
        </Text>
        <Text size="small" weight="plus" className="tabular-nums">
          {money(open_minor)}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {itemName(item, t)}
      </Text>
      {open_minor !== item.amount_minor && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("reconciliation.openOf", { amount: money(item.amount_minor) })}
        </Text>
      )}
    </>
  )
}
