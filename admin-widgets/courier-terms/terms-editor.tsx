import { Alert, Button, Container, Heading } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ServiceTermsRow } from "../../src/types/packing-facts"
import { useOrderAction } from "../api/use-order-action"
import { placeName } from "../packing-facts/place-name"
import { RemoveFact } from "../packing-facts/remove-fact"
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
  const [draft, setDraft] = useState(() => draftTerms(terms))
  const [isWrong, setWrong] = useState(false)
  const save = useOrderAction("packing/services")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = readTerms(draft)
    setWrong(!body)
    if (body) {
      save.mutate(body, { onSuccess: close })
    }
  }
  return (
    <Container className="px-6 py-4">
      <form className="flex flex-col gap-y-4" onSubmit={submit}>
        <Heading>
          {terms
            ? placeName(options, terms.shipping_option_id)
            : t("courierTerms.new")}
        </Heading>
        <TermsFields
          draft={draft}
          change={setDraft}
          options={terms ? [] : options}
        />
        {(isWrong || save.error) && (
          <Alert variant="error" role="alert">
            {isWrong ? t("courierTerms.moneyWrong") : save.error?.message}
          </Alert>
        )}
        <div className="flex gap-x-2">
          <Button
            size="small"
            type="submit"
            isLoading={save.isPending}
            disabled={!draft.shipping_option_id || !draft.currency_code}
          >
            {t("cartons.save")}
          </Button>
          {terms && (
            <RemoveFact path={`services/${terms.id}`} removed={close} />
          )}
          <Button
            size="small"
            type="button"
            variant="transparent"
            onClick={close}
          >
            {t("cartons.close")}
          </Button>
        </div>
      </form>
    </Container>
  )
}
