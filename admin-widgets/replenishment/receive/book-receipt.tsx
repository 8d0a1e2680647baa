import { Alert, Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ReceiptResponse,
  ReceiveBody,
} from "../../../src/types/replenishment/receipts"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import type { WholeOrder } from "../purchase/whole-order"
import type { Arrival } from "./arrival"
import { arrivalLines } from "./arrival-lines"
import { unitsOf } from "./line-by-code"
import type { useArrival } from "./use-arrival"

type BookReceiptProps = {
  order: WholeOrder
  draft: ReturnType<typeof useArrival>
}

/** Books what was counted; what does not fit is refused whole, and may be forced. */
export const BookReceipt = ({ order, draft }: BookReceiptProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [arrived, setArrived] = useState("")
  const [note, setNote] = useState("")
  const receive = useReplenishmentAction<ReceiptResponse>()
  // A refusal speaks of what was counted then.
  const [refused, setRefused] = useState<Arrival | null>(null)
  const lines = arrivalLines(draft.arrival)
  const isOver = order.lines.some(
    ({ id, may_come }) => unitsOf(draft.arrival, id) > may_come
  )
  const send = (accept_over: boolean) => {
    const body: ReceiveBody = {
      idempotency_key: draft.key,
      lines,
      ...(accept_over && { accept_over }),
      ...(arrived && { arrived_at: new Date(arrived).toISOString() }),
      ...(note.trim() && { note: note.trim() }),
    }
    receive.mutate(
      { path: `purchase-orders/${order.id}/receive`, body },
      {
        onError: () => setRefused(draft.arrival),
        onSuccess: () => {
          draft.clear()
          setArrived("")
          setNote("")
        },
      }
    )
  }
  const sum = (name: "accepted" | "damaged") =>
    format.whole(lines.reduce((all, line) => all + (line[name] ?? 0), 0))
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" weight="plus" aria-live="polite">
        {t("receive.sum", {
          accepted: sum("accepted"),
          damaged: sum("damaged"),
        })}
      </Text>
      <div className="flex flex-wrap items-end gap-3">
        <LabelledInput
          label={t("receive.arrived")}
          type="datetime-local"
          value={arrived}
          change={setArrived}
        />
        <LabelledInput
          label={t("purchase.note")}
          value={note}
          maxLength={1000}
          change={setNote}
        />
        <Button
          isLoading={receive.isPending}
          disabled={lines.length === 0}
          onClick={() => send(false)}
        >
          {t("receive.book")}
        </Button>
      </div>
      {receive.error && refused === draft.arrival && (
        <div className="flex flex-col items-start gap-y-2">
          <Alert variant="error" role="alert">
            {receive.error.message}
          </Alert>
          {isOver && (
            <Button
              variant="danger"
              isLoading={receive.isPending}
              onClick={() => send(true)}
            >
              {t("receive.acceptOver")}
            </Button>
          )}
        </div>
      )}
      {receive.data && (
        <Alert variant="success" role="status">
          {t(receive.data.duplicate ? "receive.again" : "receive.done")}
        </Alert>
      )}
    </Container>
  )
}
