import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ScanField } from "../../station/scan-field"
import { itemLabel } from "../parts/item-label"
import { orderPath } from "../parts/order-path"
import { PurchaseState } from "../purchase/purchase-state"
import type { WholeOrder } from "../purchase/whole-order"
import type { Condition } from "./arrival"
import { ArrivalItem } from "./arrival-item"
import { BookReceipt } from "./book-receipt"
import { ConditionChoice } from "./condition-choice"
import { lineByCode } from "./line-by-code"
import { ScanResult, type ScannedLine } from "./scan-result"
import { useArrival } from "./use-arrival"

/** Counts what stands on the dock, then books it whole. */
export const Dock = ({ order }: { order: WholeOrder }) => {
  const { t } = useTranslation("order-cycle")
  const draft = useArrival(order.id)
  const [condition, setCondition] = useState<Condition>("accepted")
  const [last, setLast] = useState<ScannedLine | null>(null)
  const mayArrive = ["sent", "partly_received"].includes(order.state)
  const scan = (code: string) => {
    if (!code.trim()) {
      return
    }
    const found = lineByCode(order.lines, code, draft.arrival)
    if (found) {
      draft.count(found.line.id, condition, (before) => before + found.units)
    }
    setLast({
      code,
      condition,
      item: found ? itemLabel(found.line) : null,
      units: found?.units ?? 0,
    })
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div className="flex flex-wrap items-center gap-2">
            <Heading>{t("receive.title", { number: order.number })}</Heading>
            <PurchaseState state={order.state} />
          </div>
          <Link
            to={orderPath(order.id)}
            className="txt-compact-small text-ui-tag-blue-text"
          >
            {t("receive.toOrder")}
          </Link>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[order.supplier_name, order.location_name]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {mayArrive ? (
          <>
            <ScanField scan={scan} hint={t("receive.scanHint")} />
            <ConditionChoice condition={condition} choose={setCondition} />
            <ScanResult last={last} />
          </>
        ) : (
          <Text size="small" role="status">
            {t("receive.closed")}
          </Text>
        )}
      </Container>
      <Container className="p-0">
        <ul className="divide-y">
          {order.lines.map((line) => (
            <ArrivalItem
              key={line.id}
              line={line}
              units={draft.arrival[line.id] ?? { accepted: 0, damaged: 0 }}
              isOpen={mayArrive}
              count={(which, units) => draft.count(line.id, which, () => units)}
            />
          ))}
        </ul>
      </Container>
      <BookReceipt order={order} draft={draft} />
    </div>
  )
}
