import { Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"
import { KeyButton } from "../key-button"

/** What the server accepts. */
const SHORTEST_REASON = 3
const LONGEST_REASON = 500

type OverrideWeightProps = {
  /** Grams on the scale, and by the goods' and the carton's own numbers. */
  weight: number
  computed: number
  isPending: boolean
  submit: (reason: string) => void
}

/** Closes a parcel whose weight is off; the reason stands in the timeline. */
export const OverrideWeight = ({
  weight,
  computed,
  isPending,
  submit,
}: OverrideWeightProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [reason, setReason] = useState("")
  const field = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit(reason.trim())
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border p-4"
      aria-label={t("station.override")}
      onSubmit={send}
    >
      <Text size="large" weight="plus" className="tabular-nums">
        {t("station.bothWeights", {
          weight: format.whole(weight),
          computed: format.whole(computed),
          difference: format.whole(Math.abs(weight - computed)),
        })}
      </Text>
      <Label htmlFor={field}>
        {t("station.overrideReason", { characters: SHORTEST_REASON })}
      </Label>
      <Textarea
        id={field}
        rows={2}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <KeyButton
        type="submit"
        isLoading={isPending}
        disabled={reason.trim().length < SHORTEST_REASON}
      >
        {t("station.override")}
      </KeyButton>
    </form>
  )
}
