import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { LabelledInput } from "../packing-facts/labelled-input"
import type { ParcelFormProps } from "./parcel-form-props"

/** What the server takes. */
const LONGEST = 200

/** Buys a parcel's label, for the first time or after a refusal. */
export const BuyLabel = ({ parcel, close }: ParcelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [courier, setCourier] = useState(parcel.courier ?? "")
  const [number, setNumber] = useState("")
  const buy = useOrderAction(`packing/parcels/${parcel.id}/label`)
  const send = (event: FormEvent) => {
    event.preventDefault()
    buy.mutate(
      {
        courier: courier.trim() || null,
        tracking_number: number.trim() || null,
      },
      { onSuccess: close }
    )
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      <LabelledInput
        label={t("station.courier")}
        value={courier}
        maxLength={LONGEST}
        change={setCourier}
      />
      <LabelledInput
        label={t("station.trackingNumber")}
        placeholder={t("station.trackingNumberHint")}
        value={number}
        maxLength={LONGEST}
        change={setNumber}
      />
      {buy.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {buy.error.message}
        </Text>
      )}
      <div className="flex items-center gap-2">
        <Button size="small" type="submit" isLoading={buy.isPending}>
          {t("parcels.step.buy")}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </form>
  )
}
