import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"

const colours = {
  critical: "red",
  high: "orange",
  normal: "blue",
  info: "grey",
} as const

type CodeBadgeProps = Pick<DiscrepancyRow, "code" | "severity">

/** A discrepancy's code, and how pressing it is. */
export const CodeBadge = ({ code, severity }: CodeBadgeProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <StatusBadge color={colours[severity]}>
      {`${code} · ${t(`severity.${severity}`)}`}
    </StatusBadge>
  )
}
