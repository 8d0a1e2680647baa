import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentStatus } from "../../src/types/document"

const colours = { issued: "green", void: "red", superseded: "grey" } as const

/** Whether a paper counts. */
export const DocumentState = ({ status }: { status: DocumentStatus }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[status]}>{t(`document.${status}`)}</StatusBadge>
  )
}
