import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"
import { shortestReason } from "../parcels/shortest-reason"

type CloseAlertProps = { alertId: string; close: () => void }

/** Closes an alert; the same cause does not open it again. */
export const CloseAlert = ({ alertId, close }: CloseAlertProps) => {
  const { t } = useTranslation("order-cycle")
  const end = useOrderAction<{ reason: string }>(
    `tracking-alerts/${alertId}/close`
  )
  return (
    <ReasonForm
      label={t("trackers.closeReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("trackers.closeAlert")}
      error={end.error}
      isPending={end.isPending}
      submit={(reason) => end.mutate({ reason }, { onSuccess: close })}
      close={close}
    />
  )
}
