import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"
import { shortestReason } from "../parcels/shortest-reason"

type RetractEventProps = {
  trackerId: string
  eventId: string
  close: () => void
}

/** Takes an event that is not true out of the parcel's journey. */
export const RetractEvent = ({
  trackerId,
  eventId,
  close,
}: RetractEventProps) => {
  const { t } = useTranslation("order-cycle")
  const retract = useOrderAction(`trackers/${trackerId}/retract`)
  return (
    <ReasonForm
      label={t("trackers.retractReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("trackers.retract")}
      error={retract.error}
      isPending={retract.isPending}
      submit={(reason) =>
        retract.mutate({ event_id: eventId, reason }, { onSuccess: close })
      }
      close={close}
    />
  )
}
