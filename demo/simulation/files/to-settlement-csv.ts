import { addHours } from "../calendar/add-hours"
import { toMainUnits } from "../../../src/money/to-main-units"
import type { SimulatedOrder } from "../orders/simulated-order"
import { accountOf } from "../rows/accounts"
import { importedUntilDays } from "../settings"

/**
 * What the card gateway paid out since the last import, in the columns of a
 * Xendit balance report: per payment the sum, a fee of 2.9 % and its VAT.
 */
export function toSettlementCsv(
  orders: SimulatedOrder[],
  reference: Date
): string {
  const since = addHours(reference, -24 * importedUntilDays)
  let balance = 0n
  const rows = orders
    .filter((order) => accountOf(order) === "gateway-idr")
    .flatMap((order) =>
      order.payment.settled
        .filter(({ at, minor }) => at >= since && at < reference && minor > 0n)
        .flatMap(({ at, minor, move_id }) => {
          const fee = ((minor * 29n) / 100_000n) * 100n
          const vat = ((fee * 11n) / 10_000n) * 100n
          return [
            ["TRANSACTION", minor],
            ["FEE", -fee],
            ["VAT", -vat],
          ].map(([kind, amount]) => {
            balance += amount as bigint
            const id = `txn-${order.display_id}`
            return `${move_id},${id},CARD_PAYMENT,${kind},CARD,order-${order.display_id},IDR,${rupiah(amount as bigint)},${rupiah(balance)},${at.toISOString()}`
          })
        })
    )
  return [
    "Product ID,Transaction ID,Transaction Type,Line Type,Payment Channel,Reference,Currency,Amount,Balance,Created Date ISO",
    ...rows,
    "",
  ].join("\n")
}

const rupiah = (minor: bigint) => toMainUnits(minor, "idr").split(".")[0]
