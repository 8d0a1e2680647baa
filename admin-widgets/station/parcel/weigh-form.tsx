import { Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, type RefObject, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { useFormat } from "../../format/use-format"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { OverrideWeight } from "./override-weight"
import type { PressedForm } from "./pressed-form"
import { readGrams } from "./read-grams"
import { usePressedForm } from "./use-pressed-form"

type WeighFormProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  form: RefObject<PressedForm>
}

/** The weight on the scale, with which the parcel is closed. */
export const WeighForm = ({ session, state, parcel, form }: WeighFormProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [text, setText] = useState("")
  const [isBad, setBad] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const field = useId()
  const grams = readGrams(text)
  const close = () => {
    setBad(grams === undefined)
    if (grams !== undefined) {
      void session.close(parcel.id, grams)
    }
  }
  usePressedForm(form, input, close)
  const send = (event: FormEvent) => {
    event.preventDefault()
    close()
  }
  const isRefused = ["close", "override"].includes(state.refusal?.action ?? "")
  return (
    <>
      <form className="flex flex-col gap-y-1" onSubmit={send}>
        <Label htmlFor={field}>{t("station.weight")}</Label>
        <Input
          id={field}
          ref={input}
          inputMode="numeric"
          autoComplete="off"
          style={{ height: 56 }}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Text size="small" className="text-ui-fg-subtle">
          {parcel.computed_g === null
            ? t("station.unmeasured")
            : t("station.computed", {
                grams: format.whole(parcel.computed_g),
              })}
        </Text>
        {isBad && (
          <Text className="text-ui-fg-error" role="alert">
            {t("station.badWeight")}
          </Text>
        )}
      </form>
      {isRefused && grams && parcel.computed_g !== null && (
        <OverrideWeight
          weight={grams}
          computed={parcel.computed_g}
          isPending={state.pending === "override"}
          submit={(reason) => session.override(parcel.id, grams, reason)}
        />
      )}
    </>
  )
}
