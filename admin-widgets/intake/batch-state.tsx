import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IntakeBatchDto } from "../../src/types/intake"
import { useFormat } from "../format/use-format"

const colours = { running: "blue", done: "green", failed: "red" } as const

/** Where an import is; while it works, how much of it is through. */
export const BatchState = ({ batch }: { batch: IntakeBatchDto }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const through =
    batch.orders_created + batch.orders_updated + batch.orders_unchanged
  const share = through / Math.max(1, batch.orders_total)
  return (
    <StatusBadge color={colours[batch.state]}>
      {batch.state === "running"
        ? t("intake.progress", { share: format.share(share) })
        : t(`intakeState.${batch.state}`)}
    </StatusBadge>
  )
}
