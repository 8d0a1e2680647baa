import { Button, Label, Switch, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  PurchaseOrderResponse,
  SendPurchaseOrderBody,
} from "../../../src/types/replenishment/purchase-orders"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { ErrorText } from "../parts/error-text"
import type { WholeOrder } from "./whole-order"

type SendOrderProps = { order: WholeOrder; close: () => void }

/** Sends an order: from now on its goods are on their way. */
export const SendOrder = ({ order, close }: SendOrderProps) => {
  const { t } = useTranslation("order-cycle")
  const [expected, setExpected] = useState(order.expected_on ?? "")
  const [mail, setMail] = useState(true)
  const mailing = useId()
  const action = useReplenishmentAction<PurchaseOrderResponse>()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body: SendPurchaseOrderBody = {
      ...(expected && { expected_on: expected }),
      mail,
    }
    action.mutate(
      { path: `purchase-orders/${order.id}/send`, body },
      { onSuccess: close }
    )
  }
  return (
    <form className="flex flex-col gap-y-3" onSubmit={send}>
      <Text size="small">{t("purchase.sendHint")}</Text>
      <div className="flex flex-wrap items-end gap-3">
        <LabelledInput
          label={t("purchase.expectedOrLead")}
          type="date"
          value={expected}
          change={setExpected}
        />
        <div className="flex items-center gap-2">
          <Switch
            id={mailing}
            size="small"
            checked={mail}
            onCheckedChange={setMail}
          />
          <Label size="small" htmlFor={mailing}>
            {t("purchase.mail")}
          </Label>
        </div>
        <Button size="small" type="submit" isLoading={action.isPending}>
          {t("purchase.sendNow")}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
      <ErrorText error={action.error} />
    </form>
  )
}
