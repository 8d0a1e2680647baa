import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"
import type { StationState } from "../session/station-state"

type MissedUnitsProps = { missed: NonNullable<StationState["missed"]> }

/** What became of units that were reported missing, in a sentence. */
export const MissedUnits = ({ missed }: MissedUnitsProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div role="status" className="rounded-lg border p-4">
      {missed.short_picks.map(({ id, quantity, outcome, moved }) => {
        const elsewhere = moved.reduce((sum, { units }) => sum + units, 0)
        return (
          <Text key={id} weight="plus">
            {t(`station.missed.${outcome}`, {
              units: format.whole(quantity),
              item: missed.title,
              moved: format.whole(elsewhere),
              waiting: format.whole(quantity - elsewhere),
            })}
          </Text>
        )
      })}
    </div>
  )
}
