import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrderResponse } from "../../../src/types/replenishment/purchase-orders"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { ReasonForm } from "../../order/reason-form"
import type { WholeOrder } from "./whole-order"

type CancelOrderProps = { order: WholeOrder; close: () => void }

/** Cancels an order; of one that arrived in part, the rest. */
export const CancelOrder = ({ order, close }: CancelOrderProps) => {
  const { t } = useTranslation("order-cycle")
  const cancel = useReplenishmentAction<PurchaseOrderResponse>()
  return (
    <ReasonForm
      label={t("purchase.cancelWhy")}
      shortest={1}
      action={t("purchase.cancelNow")}
      error={cancel.error}
      isPending={cancel.isPending}
      submit={(note) =>
        cancel.mutate(
          { path: `purchase-orders/${order.id}/cancel`, body: { note } },
          { onSuccess: close }
        )
      }
      close={close}
    >
      <Text size="small">
        {t(
          order.state === "partly_received"
            ? "purchase.cancelRest"
            : "purchase.cancelAll"
        )}
      </Text>
    </ReasonForm>
  )
}
