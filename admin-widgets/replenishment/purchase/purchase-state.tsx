import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseState as State } from "../../../src/types/replenishment/purchase-orders"

const colours = {
  draft: "grey",
  sent: "blue",
  partly_received: "orange",
  received: "green",
  canceled: "red",
} as const

/** How far a purchase order is. */
export const PurchaseState = ({ state }: { state: State }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>
      {t(`purchaseState.${state}`)}
    </StatusBadge>
  )
}
