import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ChangePlan, ChangeRequest } from "../../../src/types/change-plan"
import { useConfirmChange } from "../../api/use-confirm-change"
import { ReasonForm } from "../reason-form"
import { ChangeEffects } from "./change-effects"

type ConfirmChangeProps = {
  orderId: string
  plan: ChangePlan
  request: ChangeRequest
  previewAgain: () => void
  close: () => void
}

/** What the server accepts. */
const SHORTEST_REASON = 3

const CONFLICT = 409

/** What a change does, and the decision to do it. */
export const ConfirmChange = ({
  orderId,
  plan,
  request,
  previewAgain,
  close,
}: ConfirmChangeProps) => {
  const { t } = useTranslation("order-cycle")
  const confirm = useConfirmChange(orderId)
  const [isStale, setStale] = useState(false)
  const send = (reason: string) =>
    confirm.mutate(
      { request, plan_hash: plan.plan_hash, reason },
      {
        onSuccess: ({ canceled }) => canceled !== false && close(),
        onError: (error) => {
          if ((error as { status?: number }).status === CONFLICT) {
            setStale(true)
            previewAgain()
          }
        },
      }
    )
  const unpaid =
    confirm.data?.canceled === false
      ? confirm.data.granted_refund?.error
      : undefined
  const failure = isStale ? null : confirm.error
  return (
    <div className="flex flex-col gap-y-4">
      {isStale && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("orderChange.stale")}
        </Text>
      )}
      {confirm.data?.canceled === false && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("orderChange.notPaid", { error: unpaid ?? "" })}
        </Text>
      )}
      <ChangeEffects plan={plan} />
      {plan.kind.startsWith("cancel") ? (
        <ReasonForm
          label={t("orderChange.reason", { characters: SHORTEST_REASON })}
          shortest={SHORTEST_REASON}
          action={t(`orderChange.confirm.${plan.kind}`)}
          error={failure}
          isPending={confirm.isPending}
          submit={send}
          close={close}
        />
      ) : (
        <div className="flex flex-col gap-y-2">
          {failure && (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {failure.message}
            </Text>
          )}
          <div>
            <Button
              size="small"
              isLoading={confirm.isPending}
              onClick={() => send("")}
            >
              {t(`orderChange.confirm.${plan.kind}`)}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
