import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TrackerRowDto } from "../../src/types/tracking-queue"

const colours = {
  late: "red",
  stalled: "orange",
  contradiction: "orange",
  alert: "orange",
  going: "blue",
  over: "grey",
} as const

/** Why a parcel stands where it stands in the queue, and its open alerts. */
export const NeedsCell = ({ row }: { row: TrackerRowDto }) => {
  const { t } = useTranslation("order-cycle")
  const first = t(`trackers.urgency.${row.urgency}`)
  const kinds = row.alerts.map(({ kind }) =>
    t(`trackAlert.${kind}`, { defaultValue: kind })
  )
  return (
    <div className="flex flex-wrap gap-1 py-2">
      <Badge size="2xsmall" color={colours[row.urgency]}>
        {first}
      </Badge>
      {[...new Set(kinds)]
        .filter((kind) => kind !== first)
        .map((kind) => (
          <Badge key={kind} size="2xsmall">
            {kind}
          </Badge>
        ))}
    </div>
  )
}
