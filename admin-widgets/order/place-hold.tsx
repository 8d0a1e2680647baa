import { Checkbox, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type PersonHoldType,
  personHoldTypes,
} from "../../src/types/person-hold-types"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "./labelled-select"
import { ReasonForm } from "./reason-form"

type PlaceHoldProps = { orderId: string; close: () => void }

type NewHold = {
  type: PersonHoldType
  reason: string
  hold_until?: string
  keeps_stock?: boolean
}

/** What the server accepts. */
const SHORTEST_REASON = 3

/** Holds an order for a person's reason, to a time where there is one. */
export const PlaceHold = ({ orderId, close }: PlaceHoldProps) => {
  const { t } = useTranslation("order-cycle")
  const [type, setType] = useState<PersonHoldType>("MANUAL")
  const [until, setUntil] = useState("")
  const hold = useOrderAction<NewHold>(`orders/${orderId}/holds`)
  const [keepsStock, setKeepsStock] = useState(true)
  const untilField = useId()
  const stockField = useId()
  const submit = (reason: string) =>
    hold.mutate(
      {
        type,
        reason,
        ...(until && { hold_until: new Date(until).toISOString() }),
        ...(!keepsStock && { keeps_stock: false }),
      },
      { onSuccess: close }
    )
  return (
    <ReasonForm
      label={t("placeHold.reason", { characters: SHORTEST_REASON })}
      shortest={SHORTEST_REASON}
      action={t("placeHold.action")}
      error={hold.error}
      isPending={hold.isPending}
      submit={submit}
      close={close}
    >
      <LabelledSelect
        label={t("placeHold.type")}
        value={type}
        options={personHoldTypes.map((one) => ({
          value: one,
          text: t(`part.${one}`),
        }))}
        change={setType}
      />
      <Label size="small" htmlFor={untilField}>
        {t("placeHold.until")}
      </Label>
      <Input
        id={untilField}
        size="small"
        type="datetime-local"
        required={type === "SCHEDULED"}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <div className="flex items-center gap-2">
        <Checkbox
          id={stockField}
          checked={!keepsStock}
          onCheckedChange={(checked) => setKeepsStock(checked !== true)}
        />
        <Label size="small" htmlFor={stockField}>
          {t("placeHold.freesStock")}
        </Label>
      </div>
    </ReasonForm>
  )
}
