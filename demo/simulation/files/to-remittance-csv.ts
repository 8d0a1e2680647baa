import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import { toMainUnits } from "../../../src/money/to-main-units"
import type { SimulatedOrder } from "../orders/simulated-order"
import { importedUntilDays } from "../settings"

type Sum = { cod: bigint; fee: bigint; vat: bigint }

/**
 * What the couriers collected and remit since the last import: per parcel the
 * sum, a fee of 3 % and its VAT, and a footer with totals.
 */
export function toRemittanceCsv(
  orders: SimulatedOrder[],
  reference: Date
): string {
  const since = addHours(reference, -24 * importedUntilDays)
  const total: Sum = { cod: 0n, fee: 0n, vat: 0n }
  const rows = orders
    .filter(({ payment }) => payment.method === "cod")
    .flatMap((order) =>
      order.payment.settled
        .filter(({ at, minor }) => at >= since && at < reference && minor > 0n)
        .map(({ at, minor }) => {
          const fee = ((minor * 3n) / 10_000n) * 100n
          const vat = ((fee * 11n) / 10_000n) * 100n
          total.cod += minor
          total.fee += fee
          total.vat += vat
          const awb = order.parcels[0]?.tracking_number ?? ""
          return [
            awb,
            order.display_id,
            localDay(at),
            ...sums({ cod: minor, fee, vat }),
          ].join(",")
        })
    )
  return [
    "AWB,Order No,Delivered At,COD Amount,COD Fee,Fee VAT,Net",
    ...rows,
    ["TOTAL", "", "", ...sums(total)].join(","),
    "",
  ].join("\n")
}

const sums = ({ cod, fee, vat }: Sum) =>
  [cod, fee, vat, cod - fee - vat].map(
    (minor) => toMainUnits(minor, "idr").split(".")[0]
  )
