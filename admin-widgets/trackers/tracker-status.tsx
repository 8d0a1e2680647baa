import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { trackingColour } from "../order/tracking-colour"
import { statusText } from "./status-text"

type TrackerStatusProps = {
  parcel: { status: string | null; reason: string | null }
}

/** Where a parcel is, and who is the reason that it does not move. */
export const TrackerStatus = ({ parcel }: TrackerStatusProps) => {
  const { t } = useTranslation("order-cycle")
  const status = parcel.status ?? "unknown"
  return (
    <>
      <StatusBadge color={trackingColour(status)}>
        {statusText(status, t)}
      </StatusBadge>
      {parcel.reason && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`trackReason.${parcel.reason}`, { defaultValue: parcel.reason })}
        </Text>
      )}
    </>
  )
}
