import { Alert, Button, Container, Heading } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { LabelledInput } from "../packing-facts/labelled-input"
import { RemoveFact } from "../packing-facts/remove-fact"

type NumberEditorProps = {
  title: string
  label: string
  /** Empty: none. */
  value: string
  /** Where rows are posted and removed, as `packing/places`. */
  table: "item-codes" | "places"
  id: string
  /** The row as the server reads it. */
  toBody: (value: number | null) => object
  close: () => void
}

/** Sets the one number of a code or place; the rest is its key and stays. */
export const NumberEditor = ({
  title,
  label,
  value: known,
  table,
  id,
  toBody,
  close,
}: NumberEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const [value, setValue] = useState(known)
  const save = useOrderAction(`packing/${table}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(toBody(value === "" ? null : Number(value)), {
      onSuccess: close,
    })
  }
  return (
    <Container className="px-6 py-4" role="region" aria-label={title}>
      <form className="flex flex-col gap-y-4" onSubmit={submit}>
        <Heading level="h2">{title}</Heading>
        <LabelledInput
          type="number"
          min={0}
          label={label}
          value={value}
          autoFocus
          change={setValue}
        />
        {save.error && (
          <Alert variant="error" role="alert">
            {save.error.message}
          </Alert>
        )}
        <div className="flex gap-x-2">
          <Button size="small" type="submit" isLoading={save.isPending}>
            {t("cartons.save")}
          </Button>
          <RemoveFact path={`${table}/${id}`} removed={close} />
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
