import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReceiptRow } from "../../../src/types/replenishment/receipts"
import { useFormat } from "../../format/use-format"
import { useActorName } from "../../reconciliation/use-actor-name"
import { itemLabel } from "../parts/item-label"
import { ReverseReceipt } from "./reverse-receipt"
import type { WholeOrder } from "./whole-order"

/** What arrived of an order, when, and by whom it was booked. */
export const ReceiptList = ({ order }: { order: WholeOrder }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Container
      className="divide-y p-0"
      role="region"
      aria-label={t("goodsReceipt.title")}
    >
      <Heading level="h2" className="px-6 py-4">
        {t("goodsReceipt.title")}
      </Heading>
      {order.receipts.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("goodsReceipt.empty")}
        </Text>
      )}
      <ul className="divide-y">
        {order.receipts.map((receipt) => (
          <ReceiptItem key={receipt.id} receipt={receipt} order={order} />
        ))}
      </ul>
    </Container>
  )
}

type ReceiptItemProps = { receipt: ReceiptRow; order: WholeOrder }

const ReceiptItem = ({ receipt, order }: ReceiptItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const [isReversing, setReversing] = useState(false)
  const nameOf = (lineId: string) => {
    const line = order.lines.find(({ id }) => id === lineId)
    return line ? itemLabel(line) : lineId
  }
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" weight="plus">
          {[
            t("goodsReceipt.arrived", {
              time: format.moment(receipt.arrived_at),
            }),
            t("goodsReceipt.received", {
              time: format.moment(receipt.received_at),
            }),
            receipt.received_by && actorName(receipt.received_by),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {!receipt.reversed_at && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setReversing(!isReversing)}
          >
            {t("goodsReceipt.reverse")}
          </Button>
        )}
      </div>
      <ul>
        {receipt.lines.map((line) => (
          <li key={line.purchase_line_id}>
            <Text size="small" className="text-ui-fg-subtle">
              {[
                nameOf(line.purchase_line_id),
                t("goodsReceipt.accepted", {
                  units: format.whole(line.accepted),
                }),
                line.damaged > 0 &&
                  t("goodsReceipt.damaged", {
                    units: format.whole(line.damaged),
                  }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
      {receipt.accept_over && (
        <Text size="small">{t("goodsReceipt.acceptedOver")}</Text>
      )}
      {receipt.note && <Text size="small">{receipt.note}</Text>}
      {receipt.reversed_at && (
        <Text size="small" className="text-ui-fg-error">
          {t("goodsReceipt.reversed", {
            time: format.moment(receipt.reversed_at),
            actor: receipt.reversed_by ? actorName(receipt.reversed_by) : "",
          })}
        </Text>
      )}
      {isReversing && !receipt.reversed_at && (
        <ReverseReceipt receipt={receipt} close={() => setReversing(false)} />
      )}
    </li>
  )
}
