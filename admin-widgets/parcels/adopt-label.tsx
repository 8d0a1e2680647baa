import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"
import { LabelledInput } from "../packing-facts/labelled-input"
import type { ParcelFormProps } from "./parcel-form-props"
import { shortestReason } from "./shortest-reason"

/** Ends a label's doubt: it was bought, and this is the carrier's number. */
export const AdoptLabel = ({ parcel, close }: ParcelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [number, setNumber] = useState("")
  const decide = useOrderAction(`packing/parcels/${parcel.id}/label-decision`)
  return (
    <ReasonForm
      label={t("parcels.adoptReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("parcels.step.adopt")}
      error={decide.error}
      isPending={decide.isPending}
      submit={(reason) =>
        decide.mutate(
          { decision: "adopt", tracking_number: number.trim() || null, reason },
          { onSuccess: close }
        )
      }
      close={close}
    >
      <LabelledInput
        label={t("station.trackingNumber")}
        value={number}
        maxLength={200}
        autoFocus
        change={setNumber}
      />
    </ReasonForm>
  )
}
