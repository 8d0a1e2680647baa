import { Label, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ForecastOverrideBody,
  ForecastOverrideResponse,
} from "../../../src/types/replenishment/overrides"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledSelect } from "../../order/labelled-select"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { FormEnd } from "../parts/form-end"

const kinds: ForecastOverrideBody["kind"][] = ["multiply", "add", "set"]

const reasons: ForecastOverrideBody["reason"][] = [
  "promotion",
  "listing",
  "price",
  "supplier",
  "one_off",
  "other",
]

/** In place of a location: all of them. */
const EVERYWHERE = "everywhere"
const SHORTEST_NOTE = 5

type OverrideFormProps = {
  itemId: string
  locations: { id: string; name: string }[]
  close: () => void
}

/** Tells the forecast what a person knows, for some days and with a reason. */
export const OverrideForm = ({
  itemId,
  locations,
  close,
}: OverrideFormProps) => {
  const { t } = useTranslation("order-cycle")
  const make = useReplenishmentAction<ForecastOverrideResponse>()
  const note = useId()
  const [draft, setDraft] = useState<ForecastOverrideBody>({
    inventory_item_id: itemId,
    location_id: null,
    from_on: "",
    to_on: "",
    kind: "multiply",
    value: "",
    reason: "promotion",
    note: "",
  })
  const change = (part: Partial<ForecastOverrideBody>) =>
    setDraft({ ...draft, ...part })
  const value = draft.value.trim().replace("−", "-").replace(",", ".")
  const isSound =
    (draft.kind === "add" ? /^-?\d+(\.\d+)?$/ : /^\d+(\.\d+)?$/).test(value) &&
    draft.from_on !== "" &&
    draft.to_on >= draft.from_on &&
    draft.note.trim().length >= SHORTEST_NOTE
  const send = (event: FormEvent) => {
    event.preventDefault()
    make.mutate(
      { path: "overrides", body: { ...draft, value, note: draft.note.trim() } },
      { onSuccess: close }
    )
  }
  return (
    <form className="flex flex-col gap-y-3 px-6 py-4" onSubmit={send}>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("forecastOverride.kind")}
            value={draft.kind}
            options={kinds.map((kind) => ({
              value: kind,
              text: t(`overrideKind.${kind}`),
            }))}
            change={(kind) => change({ kind })}
          />
        </div>
        <LabelledInput
          label={t(`overrideValue.${draft.kind}`)}
          value={draft.value}
          change={(text) => change({ value: text })}
        />
        <LabelledInput
          label={t("forecastOverride.from")}
          type="date"
          value={draft.from_on}
          change={(from_on) => change({ from_on })}
        />
        <LabelledInput
          label={t("forecastOverride.to")}
          type="date"
          value={draft.to_on}
          change={(to_on) => change({ to_on })}
        />
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("reorder.location")}
            value={draft.location_id ?? EVERYWHERE}
            options={[
              { value: EVERYWHERE, text: t("forecastOverride.everywhere") },
              ...locations.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            change={(id) =>
              change({ location_id: id === EVERYWHERE ? null : id })
            }
          />
        </div>
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("forecastOverride.reason")}
            value={draft.reason}
            options={reasons.map((reason) => ({
              value: reason,
              text: t(`overrideReason.${reason}`),
            }))}
            change={(reason) => change({ reason })}
          />
        </div>
      </div>
      <Label size="small" htmlFor={note}>
        {t("forecastOverride.note")}
      </Label>
      <Textarea
        id={note}
        rows={2}
        value={draft.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <FormEnd
        action={t("forecastOverride.save")}
        sending={make}
        isSound={isSound}
        close={close}
      />
    </form>
  )
}
