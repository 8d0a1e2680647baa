import { Text } from "@medusajs/ui"
import { type FormEvent, type RefObject, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { KeyButton } from "../key-button"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { LabelField } from "./label-field"
import type { PressedForm } from "./pressed-form"
import { usePressedForm } from "./use-pressed-form"

type LabelFormProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  form: RefObject<PressedForm>
}

/** Buys the label; a number is typed where the courier's clerk gives one. */
export const LabelForm = ({ session, state, parcel, form }: LabelFormProps) => {
  const { t } = useTranslation("order-cycle")
  const method = state.desk?.order.shipping_method
  const [courier, setCourier] = useState(parcel.courier ?? method ?? "")
  const [number, setNumber] = useState("")
  const input = useRef<HTMLInputElement>(null)
  const buy = () =>
    void session.label(parcel.id, {
      courier: courier.trim() || null,
      tracking_number: number.trim() || null,
    })
  usePressedForm(form, input, buy)
  const send = (event: FormEvent) => {
    event.preventDefault()
    buy()
  }
  // A scan never lands in a field, so a scanned waybill is offered here.
  const { last } = state
  const waybill = last?.outcome === "refused" ? last.code : null
  return (
    <form className="flex flex-col gap-3" onSubmit={send}>
      {parcel.attempt_error && (
        <Text className="text-ui-fg-error">{parcel.attempt_error}</Text>
      )}
      <LabelField
        label={t("station.courier")}
        value={courier}
        change={setCourier}
      />
      <LabelField
        label={t("station.trackingNumber")}
        hint={t("station.trackingNumberHint")}
        inputRef={input}
        value={number}
        change={setNumber}
      />
      {waybill && (
        <KeyButton onClick={() => setNumber(waybill)}>
          {t("station.useAsNumber", { code: waybill })}
        </KeyButton>
      )}
      {/* Enter in a field sends a form only where it has such a button. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
    </form>
  )
}
