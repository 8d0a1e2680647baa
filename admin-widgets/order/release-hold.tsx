import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"

type ReleaseHoldProps = { holdId: string; close: () => void }

/** What the server accepts. */
const SHORTEST_REASON = 3

/** Asks why a hold ends; the reason stands in the order's timeline for good. */
export const ReleaseHold = ({ holdId, close }: ReleaseHoldProps) => {
  const { t } = useTranslation("order-cycle")
  const [reason, setReason] = useState("")
  const release = useOrderAction<{ reason: string }>(`holds/${holdId}/release`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    release.mutate({ reason: reason.trim() }, { onSuccess: close })
  }
  const field = `order-cycle-reason-${holdId}`
  return (
    <form className="flex flex-col gap-y-2" onSubmit={submit}>
      <Label size="small" htmlFor={field}>
        {t("hold.reason", { characters: SHORTEST_REASON })}
      </Label>
      <Textarea
        id={field}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {release.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {release.error.message}
        </Text>
      )}
      <div className="flex items-center gap-2">
        <Button
          size="small"
          type="submit"
          isLoading={release.isPending}
          disabled={reason.trim().length < SHORTEST_REASON}
        >
          {t("hold.release")}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </form>
  )
}
