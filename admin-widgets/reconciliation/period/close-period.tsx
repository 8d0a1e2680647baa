import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { useFormat } from "../../format/use-format"

type ClosePeriodProps = {
  account: AccountRow
  /** The last day that is closed. */
  closedTo: string
}

/** Closes an account's days for good, after one more question. */
export const ClosePeriod = ({ account, closedTo }: ClosePeriodProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isAsked, ask] = useState(false)
  const close = useReconciliationAction()
  const day = format.day(closedTo)
  return (
    <div className="flex flex-col items-start gap-y-2">
      {close.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {close.error.message}
        </Text>
      )}
      {isAsked ? (
        <>
          <Text size="small">
            {t("period.closeHint", { account: account.name, day })}
          </Text>
          <div className="flex gap-x-2">
            <Button
              size="small"
              variant="danger"
              isLoading={close.isPending}
              onClick={() =>
                close.mutate(
                  {
                    path: "periods",
                    body: { account_id: account.id, closed_to: closedTo },
                  },
                  { onSettled: () => ask(false) }
                )
              }
            >
              {t("period.closeYes", { day })}
            </Button>
            <Button size="small" variant="secondary" onClick={() => ask(false)}>
              {t("hold.cancel")}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" variant="secondary" onClick={() => ask(true)}>
          {t("period.close", { day })}
        </Button>
      )}
    </div>
  )
}
