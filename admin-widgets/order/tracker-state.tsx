import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PanelTracker } from "../../src/types/order-desk"
import { useFormat } from "../format/use-format"
import { trackingColour } from "./tracking-colour"

/** Where a parcel is, and since when. */
export const TrackerState = ({ tracker }: { tracker: PanelTracker }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { status, status_at } = tracker
  return (
    <>
      <StatusBadge color={trackingColour(status)}>
        {t(`part.${status}`, { defaultValue: status })}
      </StatusBadge>
      {status_at && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {format.moment(status_at)}
        </Text>
      )}
    </>
  )
}
