import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "../order/labelled-select"
import { ReasonForm } from "../order/reason-form"
import type { ParcelFormProps } from "./parcel-form-props"
import { shortestReason } from "./shortest-reason"

/** What the box may be once its label is void. */
const ends = ["packed", "open", "voided"] as const

/** Voids a label before the courier has the parcel. */
export const VoidLabel = ({ parcel, close }: ParcelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [then, setThen] = useState<(typeof ends)[number]>("packed")
  const end = useOrderAction(`packing/parcels/${parcel.id}/void-label`)
  return (
    <ReasonForm
      label={t("parcels.voidReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("parcels.step.void")}
      error={end.error}
      isPending={end.isPending}
      submit={(reason) => end.mutate({ then, reason }, { onSuccess: close })}
      close={close}
    >
      <LabelledSelect
        label={t("parcels.then")}
        value={then}
        options={ends.map((value) => ({
          value,
          text: t(`parcels.thenBe.${value}`),
        }))}
        change={setThen}
      />
    </ReasonForm>
  )
}
