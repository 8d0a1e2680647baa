import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"
import type { ParcelFormProps } from "./parcel-form-props"
import { shortestReason } from "./shortest-reason"

/** Ends a label's doubt: the carrier says that none was bought. */
export const DenyLabel = ({ parcel, close }: ParcelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const decide = useOrderAction(`packing/parcels/${parcel.id}/label-decision`)
  return (
    <ReasonForm
      label={t("parcels.noneReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("parcels.step.none")}
      error={decide.error}
      isPending={decide.isPending}
      submit={(reason) =>
        decide.mutate({ decision: "none", reason }, { onSuccess: close })
      }
      close={close}
    />
  )
}
