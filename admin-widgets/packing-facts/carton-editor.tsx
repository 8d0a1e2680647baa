import { Alert, Button, Container, Heading } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CartonRow } from "../../src/types/packing-facts"
import { useOrderAction } from "../api/use-order-action"
import { CartonFields } from "./carton-fields"
import { draftCarton } from "./draft-carton"
import { readCarton } from "./read-carton"
import { RemoveFact } from "./remove-fact"

type CartonEditorProps = {
  /** Null: a new one. */
  carton: CartonRow | null
  places: { id: string; name: string }[]
  close: () => void
}

/** Sets a carton; its code and location are its key and stay. */
export const CartonEditor = ({ carton, places, close }: CartonEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const [draft, setDraft] = useState(() => draftCarton(carton))
  const [isWrong, setWrong] = useState(false)
  const save = useOrderAction("packing/cartons")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = readCarton(draft)
    setWrong(!body)
    if (body) {
      save.mutate(body, { onSuccess: close })
    }
  }
  return (
    <Container className="px-6 py-4">
      <form className="flex flex-col gap-y-4" onSubmit={submit}>
        <Heading>
          {carton ? t("cartons.edit", { code: carton.code }) : t("cartons.new")}
        </Heading>
        <CartonFields
          draft={draft}
          change={setDraft}
          places={places}
          isKnown={carton !== null}
        />
        {(isWrong || save.error) && (
          <Alert variant="error" role="alert">
            {isWrong ? t("cartons.priceWrong") : save.error?.message}
          </Alert>
        )}
        <div className="flex gap-x-2">
          <Button size="small" type="submit" isLoading={save.isPending}>
            {t("cartons.save")}
          </Button>
          {carton && (
            <RemoveFact path={`cartons/${carton.id}`} removed={close} />
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
