import { Alert, Button, Container, Heading } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { RemoveFact } from "./remove-fact"

type FactFormProps = {
  title: string
  /** Its fields. */
  children: ReactNode
  /** What is wrong with them, or why they were not saved. */
  refusal: string | undefined
  isSaving: boolean
  canSave?: boolean
  save: () => void
  /** Address of the fact that may be removed; null: it is new. */
  removable: string | null
  close: () => void
}

/** The frame in which one fact of packing is edited. */
export const FactForm = ({
  title,
  children,
  refusal,
  isSaving,
  canSave = true,
  save,
  removable,
  close,
}: FactFormProps) => {
  const { t } = useTranslation("order-cycle")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <Container className="px-6 py-4">
      <form className="flex flex-col gap-y-4" onSubmit={submit}>
        <Heading>{title}</Heading>
        {children}
        {refusal !== undefined && (
          <Alert variant="error" role="alert">
            {refusal}
          </Alert>
        )}
        <div className="flex gap-x-2">
          <Button
            size="small"
            type="submit"
            isLoading={isSaving}
            disabled={!canSave}
          >
            {t("cartons.save")}
          </Button>
          {removable !== null && (
            <RemoveFact path={removable} removed={close} />
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
