import {} from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ChangePurchaseOrderBody,
  PurchaseOrderResponse,
} from "../../../src/types/replenishment/purchase-orders"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { FormEnd } from "../parts/form-end"
import { draftLine, readLines } from "./draft-lines"
import { LineFields } from "./line-fields"
import type { WholeOrder } from "./whole-order"

type EditOrderProps = { order: WholeOrder; close: () => void }

/** Changes a draft: its lines, its note, and when it should come. */
export const EditOrder = ({ order, close }: EditOrderProps) => {
  const { t } = useTranslation("order-cycle")
  const [lines, setLines] = useState(() =>
    order.lines.map((line) => draftLine(line, order.currency_code))
  )
  const [note, setNote] = useState(order.note ?? "")
  const [expected, setExpected] = useState(order.expected_on ?? "")
  const change = useReplenishmentAction<PurchaseOrderResponse>()
  const read = readLines(lines)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!read) {
      return
    }
    const body: ChangePurchaseOrderBody = {
      note: note.trim() || null,
      expected_on: expected || null,
      lines: read,
    }
    change.mutate(
      { path: `purchase-orders/${order.id}`, body },
      { onSuccess: close }
    )
  }
  return (
    <form className="flex flex-col gap-y-3" onSubmit={send}>
      <LineFields
        supplierId={order.supplier_id}
        lines={lines}
        change={setLines}
      />
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        <LabelledInput
          label={t("purchase.expectedOrLead")}
          type="date"
          value={expected}
          change={setExpected}
        />
        <LabelledInput
          label={t("purchase.note")}
          value={note}
          maxLength={1000}
          change={setNote}
        />
      </div>
      <FormEnd
        action={t("purchase.save")}
        sending={change}
        isSound={read !== null}
        close={close}
      />
    </form>
  )
}
