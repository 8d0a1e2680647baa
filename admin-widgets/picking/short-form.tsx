import { Button, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type ShortPickReason,
  shortPickReasons,
} from "../../src/types/pick-batch"

export type MissedUnits = {
  units: number
  reason: ShortPickReason
  note: string | null
  client_id: string
}

type ShortFormProps = {
  left: number
  isPending: boolean
  send: (missed: MissedUnits) => void
  cancel: () => void
}

/** Asks how many units are missing; touching the reason reports them. */
export const ShortForm = ({
  left,
  isPending,
  send,
  cancel,
}: ShortFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [typed, setTyped] = useState(String(left))
  const [note, setNote] = useState("")
  // One per form: a second touch, or a second try, reports the same units.
  const [client_id] = useState(
    () => `${Date.now()}:${Math.random().toString(36).slice(2)}`
  )
  const ids = { units: useId(), note: useId() }
  const units = Number(typed)
  const isSound = Number.isInteger(units) && units >= 1 && units <= left
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={ids.units}>
        {t("picking.howMany")}
      </Label>
      <Input
        id={ids.units}
        type="number"
        min={1}
        max={left}
        step={1}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Label size="small" htmlFor={ids.note}>
        {t("picking.note")}
      </Label>
      <Input
        id={ids.note}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {shortPickReasons.map((reason) => (
        <Button
          key={reason}
          size="xlarge"
          variant="danger"
          className="w-full"
          disabled={!isSound || isPending}
          onClick={() =>
            send({ units, reason, note: note.trim() || null, client_id })
          }
        >
          {t(`shortReason.${reason}`)}
        </Button>
      ))}
      <Button
        size="xlarge"
        variant="secondary"
        className="w-full"
        onClick={cancel}
      >
        <Text>{t("picking.cancel")}</Text>
      </Button>
    </div>
  )
}
