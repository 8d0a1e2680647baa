import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { GrantedRefundPlan } from "../../src/types/order-change"
import { useOrderAction } from "../api/use-order-action"
import { useFormat } from "../format/use-format"

const colours = {
  none: "orange",
  pending: "blue",
  success: "green",
  failure: "red",
  withdrawn: "grey",
} as const

/** One refund: how much, why, where it stands, and what can be done. */
export const GrantedRefundItem = ({
  refund,
}: {
  refund: GrantedRefundPlan
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const path = `granted-refunds/${refund.id}`
  const execute = useOrderAction<object>(`${path}/execute`)
  const withdraw = useOrderAction<object>(`${path}/withdraw`)
  const isOpen = refund.state === "none" || refund.state === "failure"
  const error = execute.error ?? withdraw.error
  return (
    <li className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={colours[refund.state]}>
            {t(`refund.state.${refund.state}`)}
          </StatusBadge>
          <Text size="small" className="tabular-nums">
            {format.money(refund)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {refund.reason}
          </Text>
        </div>
        {isOpen && (
          <div className="flex items-center gap-2">
            <Button
              size="small"
              variant="secondary"
              isLoading={execute.isPending}
              disabled={withdraw.isPending || refund.payouts === null}
              onClick={() => execute.mutate({})}
            >
              {t(
                refund.state === "failure" ? "refund.retry" : "refund.execute"
              )}
            </Button>
            <Button
              size="small"
              variant="transparent"
              isLoading={withdraw.isPending}
              disabled={execute.isPending}
              onClick={() => withdraw.mutate({})}
            >
              {t("refund.withdraw")}
            </Button>
          </div>
        )}
      </div>
      {isOpen && refund.payouts === null && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("refund.tooLittle")}
        </Text>
      )}
      {refund.state === "failure" && refund.error && (
        <Text size="xsmall" className="text-ui-fg-error">
          {refund.error}
        </Text>
      )}
      {error && (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </li>
  )
}
