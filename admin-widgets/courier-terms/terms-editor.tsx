import { useTranslation } from "react-i18next"
import type { ServiceTermsRow } from "../../src/types/packing-facts"
import { FactForm } from "../packing-facts/fact-form"
import { placeName } from "../packing-facts/place-name"
import { useFactDraft } from "../packing-facts/use-fact-draft"
import { draftTerms } from "./draft-terms"
import { readTerms } from "./read-terms"
import { TermsFields } from "./terms-fields"

type TermsEditorProps = {
  /** Null: new ones. */
  terms: ServiceTermsRow | null
  options: { id: string; name: string }[]
  close: () => void
}

/** Sets how a service charges; its shipping option is its key and stays. */
export const TermsEditor = ({ terms, options, close }: TermsEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const { draft, change, ...form } = useFactDraft(
    "services",
    () => draftTerms(terms),
    readTerms,
    { wrong: t("courierTerms.moneyWrong"), saved: close }
  )
  return (
    <FactForm
      {...form}
      title={
        terms
          ? placeName(options, terms.shipping_option_id)
          : t("courierTerms.new")
      }
      canSave={Boolean(draft.shipping_option_id && draft.currency_code)}
      removable={terms && `services/${terms.id}`}
      close={close}
    >
      <TermsFields
        draft={draft}
        change={change}
        options={terms ? [] : options}
      />
    </FactForm>
  )
}
