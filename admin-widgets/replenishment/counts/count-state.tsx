import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CountState as State } from "../../../src/types/replenishment/stock-counts"

const colours = {
  open: "blue",
  waits: "orange",
  posted: "green",
  canceled: "grey",
} as const

/** How far a sheet is. */
export const CountState = ({ state }: { state: State }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>{t(`countState.${state}`)}</StatusBadge>
  )
}
