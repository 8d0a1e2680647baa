import { useTranslation } from "react-i18next"
import type { CartonRow } from "../../src/types/packing-facts"
import { CartonFields } from "./carton-fields"
import { draftCarton } from "./draft-carton"
import { FactForm } from "./fact-form"
import { readCarton } from "./read-carton"
import { useFactDraft } from "./use-fact-draft"

type CartonEditorProps = {
  /** Null: a new one. */
  carton: CartonRow | null
  places: { id: string; name: string }[]
  close: () => void
}

/** Sets a carton; its code and location are its key and stay. */
export const CartonEditor = ({ carton, places, close }: CartonEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const { draft, change, ...form } = useFactDraft(
    "cartons",
    () => draftCarton(carton),
    readCarton,
    { wrong: t("cartons.priceWrong"), saved: close }
  )
  return (
    <FactForm
      {...form}
      title={
        carton ? t("cartons.edit", { code: carton.code }) : t("cartons.new")
      }
      removable={carton && `cartons/${carton.id}`}
      close={close}
    >
      <CartonFields
        draft={draft}
        change={change}
        places={places}
        isKnown={carton !== null}
      />
    </FactForm>
  )
}
