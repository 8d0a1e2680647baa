import { useTranslation } from "react-i18next"
import { LabelledSelect } from "../order/labelled-select"
import type { CartonDraft } from "./carton-draft"
import { cartonNumbers } from "./carton-numbers"
import { LabelledInput } from "./labelled-input"

/** A select has no empty value. */
const EVERYWHERE = "everywhere"

type CartonFieldsProps = {
  draft: CartonDraft
  change: (draft: CartonDraft) => void
  places: { id: string; name: string }[]
  /** A known carton keeps its code and location. */
  isKnown: boolean
}

/** Everything that a carton is. */
export const CartonFields = ({
  draft,
  change,
  places,
  isKnown,
}: CartonFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const offered = isKnown
    ? places.filter(({ id }) => id === draft.location_id)
    : places
  return (
    <div className="flex flex-wrap items-end gap-3">
      <LabelledInput
        label={t("cartons.code")}
        value={draft.code}
        disabled={isKnown}
        autoFocus={!isKnown}
        maxLength={100}
        change={(code) => change({ ...draft, code })}
      />
      <div className="flex flex-col gap-y-1">
        <LabelledSelect
          label={t("cartons.location")}
          value={draft.location_id || EVERYWHERE}
          options={[
            ...(isKnown && draft.location_id
              ? []
              : [{ value: EVERYWHERE, text: t("cartons.everywhere") }]),
            ...offered.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          change={(id) =>
            change({ ...draft, location_id: id === EVERYWHERE ? "" : id })
          }
        />
      </div>
      <div className="flex flex-col gap-y-1">
        <LabelledSelect
          label={t("cartons.kindOf")}
          value={draft.kind}
          options={(["box", "mailer"] as const).map((value) => ({
            value,
            text: t(`cartons.kind.${value}`),
          }))}
          change={(kind) => change({ ...draft, kind })}
        />
      </div>
      {cartonNumbers.map((name) => (
        <LabelledInput
          key={name}
          type="number"
          min={0}
          label={t(`cartons.field.${name}`)}
          placeholder={
            name.startsWith("outer") ? t("cartons.asInside") : undefined
          }
          value={draft[name]}
          change={(value) => change({ ...draft, [name]: value })}
        />
      ))}
      <LabelledInput
        label={t("cartons.price")}
        value={draft.price}
        change={(price) => change({ ...draft, price })}
      />
      <LabelledInput
        label={t("cartons.currency")}
        value={draft.currency_code}
        maxLength={3}
        change={(code) =>
          change({ ...draft, currency_code: code.toUpperCase() })
        }
      />
    </div>
  )
}
