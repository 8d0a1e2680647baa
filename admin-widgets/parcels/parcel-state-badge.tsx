import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParcelState } from "../../src/types/packing"

const colours = {
  open: "grey",
  packed: "blue",
  labelling: "blue",
  labelled: "green",
  label_failed: "red",
  label_unknown: "orange",
  handed_over: "purple",
  voided: "grey",
  put_away: "grey",
} as const

/** How far a parcel has come. */
export const ParcelStateBadge = ({ state }: { state: ParcelState }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>{t(`parcel.${state}`)}</StatusBadge>
  )
}
