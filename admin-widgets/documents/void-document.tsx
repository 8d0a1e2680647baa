import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "../order/reason-form"

type VoidDocumentProps = { id: string; done: () => void; close: () => void }

/** What the server accepts. */
const SHORTEST_REASON = 3

/** Makes a paper void, with a reason that stays on it. */
export const VoidDocument = ({ id, done, close }: VoidDocumentProps) => {
  const { t } = useTranslation("order-cycle")
  const end = useOrderAction<{ reason: string }>(`documents/${id}/void`)
  return (
    <ReasonForm
      label={t("documents.voidReason", { characters: SHORTEST_REASON })}
      shortest={SHORTEST_REASON}
      action={t("documents.voidNow")}
      error={end.error}
      isPending={end.isPending}
      submit={(reason) => end.mutate({ reason }, { onSuccess: done })}
      close={close}
    />
  )
}
