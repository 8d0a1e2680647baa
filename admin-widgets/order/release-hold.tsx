import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ReasonForm } from "./reason-form"

type ReleaseHoldProps = { holdId: string; close: () => void }

/** What the server accepts. */
const SHORTEST_REASON = 3

/** Ends a hold that waits for a person. */
export const ReleaseHold = ({ holdId, close }: ReleaseHoldProps) => {
  const { t } = useTranslation("order-cycle")
  const release = useOrderAction<{ reason: string }>(`holds/${holdId}/release`)
  return (
    <ReasonForm
      label={t("hold.reason", { characters: SHORTEST_REASON })}
      shortest={SHORTEST_REASON}
      action={t("hold.release")}
      error={release.error}
      isPending={release.isPending}
      submit={(reason) => release.mutate({ reason }, { onSuccess: close })}
      close={close}
    />
  )
}
