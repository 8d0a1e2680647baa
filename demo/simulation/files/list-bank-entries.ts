import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import type { LiveOrder } from "../live/live-order"
import { accountOf } from "../rows/accounts"
import { statementText } from "../rows/statement-text"
import type { SimulatedOrder } from "../orders/simulated-order"
import { importedUntilDays } from "../settings"
import type { BankEntry } from "./bank-entry"
import { transferEntry } from "./transfer-entry"

/**
 * What the bank shows since the last statement that was imported: transfers of
 * the history, those of the orders in progress whose money was seen, a fee
 * (B07) and a stranger's money (B04). Who paid too little is C01.
 */
export function listBankEntries(
  history: SimulatedOrder[],
  live: LiveOrder[],
  reference: Date
): BankEntry[] {
  const since = addHours(reference, -24 * importedUntilDays)
  const earlier = history
    .filter((order) => accountOf(order) === "bca-idr")
    .flatMap((order) =>
      order.payment.settled
        .filter(({ at }) => at >= since && at < reference)
        .map(({ at, minor }) => ({
          day: localDay(at),
          text: statementText(order, minor),
          minor,
        }))
    )
  const today = localDay(reference)
  return [
    ...earlier.sort((a, b) => a.day.localeCompare(b.day)),
    ...live
      .filter(({ goal }) => goal !== "unpaid")
      .flatMap((order) => transferEntry(order, today)),
    { day: today, text: "BIAYA ADM", minor: -1_500_000n },
    {
      day: today,
      text: "BI-FAST CR BIF TRANSFER DR 008 TANPA KETERANGAN",
      minor: 12_345_600n,
    },
  ]
}
