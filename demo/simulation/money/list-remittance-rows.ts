import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import { orderTotal } from "../orders/order-total"
import type { SimulatedOrder } from "../orders/simulated-order"
import { importedUntilDays } from "../settings"
import type { MoneyRoles } from "./money-roles"
import type { RemittanceRow } from "./remittance-row"

/**
 * What the couriers remit since the last import: per parcel the sum, a fee of
 * 3 % and its VAT, and once each way in which it can differ.
 */
export function listRemittanceRows(
  orders: SimulatedOrder[],
  { cod, returned }: MoneyRoles,
  reference: Date
): RemittanceRow[] {
  const since = addHours(reference, -24 * importedUntilDays)
  const day = localDay(reference)
  const row = (
    order: SimulatedOrder,
    { percent = 3n, ...change }: Partial<RemittanceRow> & { percent?: bigint }
  ): RemittanceRow => {
    const cod_minor = change.cod_minor ?? orderTotal(order)
    const fee_minor = ((cod_minor * percent) / 10_000n) * 100n
    return {
      awb: order.parcels[0]?.tracking_number ?? `AWB${order.display_id}`,
      display_id: order.display_id,
      day,
      fee_minor,
      vat_minor: ((fee_minor * 11n) / 10_000n) * 100n,
      ...change,
      cod_minor,
    }
  }
  const settled = orders
    .filter(({ payment }) => payment.method === "cod")
    .flatMap((order) =>
      order.payment.settled
        .filter(({ at, minor }) => at >= since && at < reference && minor > 0n)
        .map(({ at, minor }) =>
          row(order, { cod_minor: minor, day: localDay(at) })
        )
    )
  if (!cod) {
    return settled
  }
  return [
    ...settled,
    // D01: `cod.missing` stands in no row.
    row(cod.short, {
      shows: "D02",
      cod_minor: orderTotal(cod.short) - 1_500_000n,
    }),
    row(cod.dear, { shows: "D03", percent: 9n }),
    ...(returned ? [row(returned, { shows: "D04" })] : []),
    ...cod.late.map((order) => row(order, { shows: "D05" })),
  ]
}
