import { Button, Input, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DraftIntake } from "../../src/types/draft-intake"
import { useTakeDraft } from "../api/use-take-draft"
import { LabelledSelect } from "../order/labelled-select"
import { toDraftFields, toTakeDraft } from "./draft-fields"
import { draftSelects } from "./draft-selects"

/** Asks who called and on which terms; who saves it first took the order. */
export const DraftForm = ({ draft }: { draft: DraftIntake }) => {
  const { t } = useTranslation("order-cycle")
  const [fields, setFields] = useState(() => toDraftFields(draft.taken))
  const take = useTakeDraft(draft.order_id)
  const ids = { caller: useId(), takenAt: useId(), note: useId() }
  const set = (name: keyof typeof fields) => (value: string) =>
    setFields({ ...fields, [name]: value })
  const send = (event: FormEvent) => {
    event.preventDefault()
    take.mutate(toTakeDraft(fields, draft.taken))
  }
  const { channels, paymentMethods } = draftSelects(draft, t)
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      <LabelledSelect
        label={t("draft.channel")}
        value={fields.channel}
        options={channels}
        change={set("channel")}
      />
      {draft.channels.length === 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("draft.noChannels")}
        </Text>
      )}
      <Label size="small" htmlFor={ids.caller}>
        {t("draft.caller")}
      </Label>
      <Input
        id={ids.caller}
        size="small"
        maxLength={200}
        value={fields.caller}
        onChange={({ target }) => set("caller")(target.value)}
      />
      <Label size="small" htmlFor={ids.takenAt}>
        {t("draft.takenAt")}
      </Label>
      <Input
        id={ids.takenAt}
        size="small"
        type="datetime-local"
        value={fields.takenAt}
        onChange={({ target }) => set("takenAt")(target.value)}
      />
      <LabelledSelect
        label={t("draft.paymentTerms")}
        value={fields.paymentMethod}
        options={paymentMethods}
        change={set("paymentMethod")}
      />
      <Label size="small" htmlFor={ids.note}>
        {t("draft.note")}
      </Label>
      <Textarea
        id={ids.note}
        rows={2}
        maxLength={2000}
        value={fields.note}
        onChange={({ target }) => set("note")(target.value)}
      />
      {take.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {take.error.message}
        </Text>
      )}
      <div>
        <Button size="small" type="submit" isLoading={take.isPending}>
          {t("draft.save")}
        </Button>
      </div>
    </form>
  )
}
