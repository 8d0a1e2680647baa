import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TrackerResponse } from "../../src/types/tracking"
import { CorrectNumber } from "./correct-number"
import { RefreshTracker } from "./refresh-tracker"

type TrackerActionsProps = { tracker: TrackerResponse["tracker"] }

/** What a person may do with a parcel's tracking. */
export const TrackerActions = ({ tracker }: TrackerActionsProps) => {
  const { t } = useTranslation("order-cycle")
  const [isCorrecting, setCorrecting] = useState(false)
  if (isCorrecting) {
    return (
      <CorrectNumber tracker={tracker} close={() => setCorrecting(false)} />
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {tracker.account !== null && <RefreshTracker trackerId={tracker.id} />}
      <Button
        size="small"
        variant="secondary"
        onClick={() => setCorrecting(true)}
      >
        {t("trackers.correct")}
      </Button>
    </div>
  )
}
