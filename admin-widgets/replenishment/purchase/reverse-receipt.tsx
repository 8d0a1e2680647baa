import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ReceiptResponse,
  ReceiptRow,
  ReverseReceiptBody,
} from "../../../src/types/replenishment/receipts"
import { newClientId } from "../../api/new-client-id"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { ReasonForm } from "../../order/reason-form"

type ReverseReceiptProps = { receipt: ReceiptRow; close: () => void }

/** Takes a receipt back: its units leave the shelf and are expected again. */
export const ReverseReceipt = ({ receipt, close }: ReverseReceiptProps) => {
  const { t } = useTranslation("order-cycle")
  // One per form: a second press takes nothing twice.
  const [idempotency_key] = useState(newClientId)
  const reverse = useReplenishmentAction<ReceiptResponse>()
  return (
    <ReasonForm
      label={t("goodsReceipt.reverseWhy")}
      shortest={1}
      action={t("goodsReceipt.reverseNow")}
      error={reverse.error}
      isPending={reverse.isPending}
      submit={(note) => {
        const body: ReverseReceiptBody = { idempotency_key, note }
        reverse.mutate(
          { path: `receipts/${receipt.id}/reverse`, body },
          { onSuccess: close }
        )
      }}
      close={close}
    >
      <Text size="small">{t("goodsReceipt.reverseHint")}</Text>
    </ReasonForm>
  )
}
