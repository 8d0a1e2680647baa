import { addHours } from "../calendar/add-hours"
import type { StoreIds } from "../platform/store-ids"
import type { Random } from "../random/random"
import { historyDays } from "../settings"
import type { SimulatedHistory } from "../simulate-history"
import { addAftermathRows } from "./add-aftermath-rows"
import { addBuyerRows } from "./add-buyer-rows"
import { addCustomerRows } from "./add-customer-rows"
import { addDocumentRows } from "./add-document-rows"
import { addFulfillmentRows } from "./add-fulfillment-rows"
import { addGrantedRefundRows } from "./add-granted-refund-rows"
import { addOrderRows } from "./add-order-rows"
import { addPackingRows } from "./add-packing-rows"
import { addPaymentRows } from "./add-payment-rows"
import { addReconciliationRows } from "./add-reconciliation-rows"
import { addPurchaseRows } from "./add-purchase-rows"
import { addReturnReasonRows } from "./add-return-reason-rows"
import { addReviewRows } from "./add-review-rows"
import { addStageRows } from "./add-stage-rows"
import { addStockDayRows } from "./add-stock-day-rows"
import { addSupplierRows } from "./add-supplier-rows"
import { addTrackingRows } from "./add-tracking-rows"
import { TableRows } from "./table-rows"

export type HistoryRowsInput = {
  history: SimulatedHistory
  store: StoreIds
  random: Random
  reference: Date
}

/** The history as rows of core's tables and ours, parents before children. */
export function historyRows({
  history,
  store,
  random,
  reference,
}: HistoryRowsInput): TableRows {
  const rows = new TableRows()
  const opened = addHours(reference, -24 * (historyDays + 30))
  addCustomerRows(rows, history.customers, opened)
  addReturnReasonRows(rows, opened)
  for (const order of history.orders) {
    const context = {
      order,
      store,
      reference,
      rows,
      random: random.fork(`rows-${order.display_id}`),
    }
    addOrderRows(context)
    addPaymentRows(context)
    addFulfillmentRows(context)
    addAftermathRows(context)
    addReviewRows(context)
    addGrantedRefundRows(context)
    addPackingRows(context)
    addTrackingRows(context)
    addStageRows(context)
  }
  addDocumentRows(rows, history.orders, random.fork("documents"), opened)
  addReconciliationRows(rows, history.orders, random.fork("reconciliation"), {
    opened,
    reference,
  })
  addReplenishmentRows(rows, { history, store, random, reference }, opened)
  return rows
}

function addReplenishmentRows(
  rows: TableRows,
  { history, store, random, reference }: HistoryRowsInput,
  opened: Date
): void {
  const { catalogue, purchases } = history
  const own = random.fork("replenishment")
  const ids = addSupplierRows(rows, catalogue, own, opened)
  addPurchaseRows(rows, purchases, own, { store, ids, opened })
  addStockDayRows(rows, catalogue, own, { store, reference })
  addBuyerRows(rows, own.fork("buyer"), { catalogue, store, reference })
}
