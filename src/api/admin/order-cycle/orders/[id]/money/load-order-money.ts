import type {
  OpenRefundRow,
  OrderMoneyResponse,
  OrderMoneyRow,
  OrderReceiptRow,
} from "../../../../../../types/reconciliation/order-money"
import { discrepancyFields } from "../../../reconciliation/query-config"
import { toDiscrepancyRow } from "../../../reconciliation/to-discrepancy-row"
import { loadMatchesOfItems } from "./load-matches-of-items"
import { type MoneyItem, moneyItemFields } from "./money-item"
import { type Query, readAllRows } from "./read-all-rows"
import { toMoves } from "./to-moves"

/** Reads an order's money of every module; all reads go through Query. */
export async function loadOrderMoney(
  query: Query,
  orderId: string
): Promise<OrderMoneyResponse> {
  const ofOrder = { order_id: orderId }
  const [money, items, refunds, discrepancies, receipts] = await Promise.all([
    readAllRows<OrderMoneyRow>(
      query,
      "order_balance",
      moneyFields,
      ofOrder,
      "currency_code"
    ),
    readAllRows<MoneyItem>(query, "platform_item", moneyItemFields, ofOrder),
    readAllRows<OpenRefundRow>(query, "refund_action", refundFields, {
      ...ofOrder,
      state: ["planned", "unknown"],
    }),
    readAllRows<Parameters<typeof toDiscrepancyRow>[0]>(
      query,
      "discrepancy",
      discrepancyFields,
      { ...ofOrder, state: { $ne: "resolved" } }
    ),
    readAllRows<OrderReceiptRow>(query, "order_document", receiptFields, {
      ...ofOrder,
      type: "receipt",
    }),
  ])
  return {
    order_money: money,
    matches: await loadMatchesOfItems(query, items),
    moves: toMoves(items),
    open_refunds: refunds,
    discrepancies: discrepancies.map(toDiscrepancyRow),
    receipts,
  }
}

const moneyFields = [
  "order_id",
  "currency_code",
  "due_minor",
  "captured_minor",
  "refunded_minor",
  "proven_minor",
  "written_off_minor",
  "in_flight_minor",
  "unproven_minor",
  "unapplied_minor",
  "state",
  "changed_at",
] satisfies (keyof OrderMoneyRow)[]

const refundFields = [
  "id",
  "payment_id",
  "amount_minor",
  "currency_code",
  "state",
  "error",
  "created_at",
] satisfies (keyof OpenRefundRow)[]

const receiptFields = [
  "id",
  "number",
  "status",
  "amount_minor",
  "currency_code",
  "issued_at",
] satisfies (keyof OrderReceiptRow)[]
