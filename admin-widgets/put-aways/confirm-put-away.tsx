import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type PutAwayCondition,
  putAwayConditions,
} from "../../src/types/put-away"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "../order/labelled-select"
import { LabelledInput } from "../packing-facts/labelled-input"

/** Asks what the units are like: good ones can be bought, others leave. */
export const ConfirmPutAway = ({
  id,
  done,
}: {
  id: string
  done: () => void
}) => {
  const { t } = useTranslation("order-cycle")
  const [condition, setCondition] = useState<PutAwayCondition>("good")
  const [note, setNote] = useState("")
  const confirm = useOrderAction(`packing/put-aways/${id}/confirm`)
  const send = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate(
      { condition, note: note.trim() || null },
      { onSuccess: done }
    )
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      <LabelledSelect
        label={t("putAways.condition")}
        value={condition}
        options={putAwayConditions.map((value) => ({
          value,
          text: t(`putAways.be.${value}`),
        }))}
        change={setCondition}
      />
      <LabelledInput
        label={t("picking.note")}
        value={note}
        maxLength={200}
        change={setNote}
      />
      {confirm.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {confirm.error.message}
        </Text>
      )}
      <div>
        <Button size="small" type="submit" isLoading={confirm.isPending}>
          {t("putAways.confirm")}
        </Button>
      </div>
    </form>
  )
}
