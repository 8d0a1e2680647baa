import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"
import type { ParcelFormProps } from "./parcel-form-props"
import { shortestReason } from "./shortest-reason"

/** Opens a packed parcel without a label; every unit is scanned anew. */
export const ReopenParcel = ({ parcel, close }: ParcelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const reopen = useOrderAction<{ reason: string }>(
    `packing/parcels/${parcel.id}/reopen`
  )
  return (
    <ReasonForm
      label={t("parcels.reopenReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("parcels.step.reopen")}
      error={reopen.error}
      isPending={reopen.isPending}
      submit={(reason) => reopen.mutate({ reason }, { onSuccess: close })}
      close={close}
    />
  )
}
