import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AuditState } from "../../src/types/audit"

const colours = {
  open: "orange",
  approved: "blue",
  failed: "red",
  repaired: "green",
  dismissed: "grey",
} as const

/** Whether a finding still waits, and how it ended. */
export const FindingState = ({ state }: { state: AuditState }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[state]}>
      {t(`audit.state.${state}`)}
    </StatusBadge>
  )
}
