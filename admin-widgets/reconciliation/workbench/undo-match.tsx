import { useTranslation } from "react-i18next"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { ReasonForm } from "../../order/reason-form"

type UndoMatchProps = {
  matchId: string
  undone: () => void
  close: () => void
}

/** Takes a match back, with a reason. */
export const UndoMatch = ({ matchId, undone, close }: UndoMatchProps) => {
  const { t } = useTranslation("order-cycle")
  const undo = useReconciliationAction()
  return (
    <div className="px-4 py-3">
      <ReasonForm
        label={t("reconciliation.undoReason")}
        shortest={1}
        action={t("reconciliation.undo")}
        error={undo.error}
        isPending={undo.isPending}
        submit={(reason) =>
          undo.mutate(
            { path: `matches/${matchId}/undo`, body: { reason } },
            { onSuccess: undone }
          )
        }
        close={close}
      />
    </div>
  )
}
