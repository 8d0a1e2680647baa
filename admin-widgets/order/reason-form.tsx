import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useId, useState } from "react"
import { useTranslation } from "react-i18next"

type ReasonFormProps = {
  /** Of the text field. */
  label: string
  /** Characters that the server wants at least. */
  shortest: number
  action: string
  /** The last answer of the server, when it refused. */
  error: Error | null
  isPending: boolean
  submit: (reason: string) => void
  close: () => void
  /** What is asked before the reason. */
  children?: ReactNode
}

/** Asks a person why; the answer stands in the order's timeline for good. */
export const ReasonForm = ({
  label,
  shortest,
  action,
  error,
  isPending,
  submit,
  close,
  children,
}: ReasonFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [reason, setReason] = useState("")
  const field = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit(reason.trim())
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      {children}
      <Label size="small" htmlFor={field}>
        {label}
      </Label>
      <Textarea
        id={field}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
      <div className="flex items-center gap-2">
        <Button
          size="small"
          type="submit"
          isLoading={isPending}
          disabled={reason.trim().length < shortest}
        >
          {action}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </form>
  )
}
