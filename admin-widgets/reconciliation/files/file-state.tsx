import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FileRow } from "../../../src/types/reconciliation/files"

const colours = {
  received: "blue",
  parsed: "blue",
  posted: "green",
  rejected: "red",
  duplicate: "grey",
  quarantined: "orange",
} as const

/** How far a file is. */
export const FileState = ({ state }: Pick<FileRow, "state">) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>{t(`fileState.${state}`)}</StatusBadge>
  )
}
