import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import type { PackingPlanRow } from "../../../src/types/packing-plan"
import { BoxPlan } from "../plan/box-plan"
import { plannedBoxOf } from "../plan/planned-box-of"

type ParcelPlanProps = {
  plan: PackingPlanRow | null
  parcel: ParcelRow
  letters: Map<string, string>
  scanned: { key: string; verified: number } | null
}

/** The parcel's box as planned, or why it is packed by hand. */
export const ParcelPlan = ({
  plan,
  parcel,
  letters,
  scanned,
}: ParcelPlanProps) => {
  const { t } = useTranslation("order-cycle")
  const box = plannedBoxOf(plan, parcel)
  return (
    <div className="flex flex-col gap-3">
      {box ? (
        <BoxPlan box={box} letters={letters} scanned={scanned} />
      ) : (
        <Text className="text-ui-fg-subtle">
          {t(
            plan?.state === "refused" ? "station.planRefused" : "station.noPlan"
          )}
        </Text>
      )}
      {plan?.unpacked.map(({ pick_task_id, sku, title, quantity, reason }) => (
        <Alert key={pick_task_id} variant="warning">
          {t("station.notPlanned", {
            item: sku ?? title,
            quantity,
            reason: t(`station.notPlannedBecause.${reason}`, {
              defaultValue: reason,
            }),
          })}
        </Alert>
      ))}
    </div>
  )
}
