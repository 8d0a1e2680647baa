import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { toLocalInput } from "../../format/to-local-input"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { OwnerSelect } from "./owner-select"

type CareFormProps = { row: DiscrepancyRow; close: () => void }

/** Whose it is, and until when it may wait. */
export const CareForm = ({ row, close }: CareFormProps) => {
  const { t } = useTranslation("order-cycle")
  const change = useReconciliationAction()
  const [assignee, assign] = useState(row.assignee)
  const [until, setUntil] = useState(
    row.snoozed_until ? toLocalInput(row.snoozed_until) : ""
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(
      {
        path: `discrepancies/${row.id}`,
        body: {
          assignee,
          snoozed_until: until ? new Date(until).toISOString() : null,
        },
      },
      { onSuccess: close }
    )
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      <OwnerSelect owner={assignee} change={assign} />
      <LabelledInput
        label={t("discrepancies.snooze")}
        type="datetime-local"
        value={until}
        change={setUntil}
      />
      {change.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {change.error.message}
        </Text>
      )}
      <div className="flex gap-x-2">
        <Button size="small" type="submit" isLoading={change.isPending}>
          {t("discrepancies.save")}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </form>
  )
}
