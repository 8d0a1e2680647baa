import { Container, Heading } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type AdjustmentReason,
  adjustmentReasons,
  type StockAdjustmentInput,
  type StockAdjustmentResponse,
} from "../../../src/types/replenishment/stock-ledger"
import { newClientId } from "../../api/new-client-id"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledSelect } from "../../order/labelled-select"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { FormEnd } from "../parts/form-end"

type AdjustStockProps = {
  itemId: string
  locationId: string
  close: () => void
}

/** Takes units off the shelf or puts them there, with a reason. */
export const AdjustStock = ({
  itemId,
  locationId,
  close,
}: AdjustStockProps) => {
  const { t } = useTranslation("order-cycle")
  const [delta, setDelta] = useState("")
  const [reason, setReason] = useState<AdjustmentReason>("damage")
  const [note, setNote] = useState("")
  // One per form: a second press does not take them twice.
  const [idempotency_key] = useState(newClientId)
  const adjust = useReplenishmentAction<StockAdjustmentResponse>()
  const units = delta.trim().replace("−", "-").replace(",", ".")
  const isSound = /^[+-]?\d+(\.\d+)?$/.test(units) && Number(units) !== 0
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body: StockAdjustmentInput = {
      inventory_item_id: itemId,
      location_id: locationId,
      delta: units.replace("+", ""),
      reason,
      note: note.trim() || null,
      idempotency_key,
    }
    adjust.mutate({ path: "ledger/adjustments", body }, { onSuccess: close })
  }
  return (
    <Container
      className="px-6 py-4"
      role="region"
      aria-label={t("ledger.adjust")}
    >
      <form className="flex flex-col gap-y-3" onSubmit={send}>
        <Heading level="h2">{t("ledger.adjust")}</Heading>
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          <LabelledInput
            label={t("ledger.units")}
            value={delta}
            autoFocus
            change={setDelta}
          />
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("ledger.reason")}
              value={reason}
              options={adjustmentReasons.map((value) => ({
                value,
                text: t(`stock_reason.${value}`),
              }))}
              change={setReason}
            />
          </div>
          <LabelledInput
            label={t("ledger.note")}
            value={note}
            maxLength={500}
            change={setNote}
          />
        </div>
        <FormEnd
          action={t("ledger.save")}
          sending={adjust}
          isSound={isSound}
          close={close}
        />
      </form>
    </Container>
  )
}
