import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PickBatchState } from "../../src/types/pick-batch"

const colours = {
  draft: "grey",
  released: "blue",
  picking: "orange",
  picked: "green",
  closed: "grey",
} as const

/** Where a batch is. */
export const PickState = ({ state }: { state: PickBatchState }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>{t(`pickState.${state}`)}</StatusBadge>
  )
}
