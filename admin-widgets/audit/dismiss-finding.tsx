import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"

type DismissFindingProps = { id: string; done: () => void; close: () => void }

/** What the server accepts. */
const SHORTEST_REASON = 10

/** Lets a finding be, with the words of who knows better. */
export const DismissFinding = ({ id, done, close }: DismissFindingProps) => {
  const { t } = useTranslation("order-cycle")
  const dismiss = useOrderAction<{ reason: string }>(
    `audit-findings/${id}/dismiss`
  )
  return (
    <ReasonForm
      label={t("audit.dismissReason", { characters: SHORTEST_REASON })}
      shortest={SHORTEST_REASON}
      action={t("audit.dismiss")}
      error={dismiss.error}
      isPending={dismiss.isPending}
      submit={(reason) => dismiss.mutate({ reason }, { onSuccess: done })}
      close={close}
    />
  )
}
