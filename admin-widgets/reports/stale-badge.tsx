import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WarehouseState } from "../../src/types/report"

type StaleBadgeProps = { warehouse: WarehouseState | undefined }

/** Marks figures that are older than they should be. */
export const StaleBadge = ({ warehouse }: StaleBadgeProps) => {
  const { t } = useTranslation("order-cycle")
  return warehouse?.stale ? (
    <StatusBadge color="orange">{t("warehouse.stale")}</StatusBadge>
  ) : null
}
