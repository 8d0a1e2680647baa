import type { BankEntry } from "../files/bank-entry"
import type { LiveOrder } from "../live/live-order"
import { orderTotal } from "../orders/order-total"
import { demoPayouts } from "./demo-payouts"
import { manualPayments } from "./manual-payments"
import { off_minor } from "./off-by"
import type { MoneyRoles } from "./money-roles"
import type { PayoutTotal } from "./payout-totals"

type OddEntry = BankEntry & { shows?: string }

/** Once each way in which a transfer or a payout can differ, on one day. */
export function listOddTransfers(
  roles: MoneyRoles,
  payouts: PayoutTotal[],
  remitted_minor: bigint,
  day: string
): OddEntry[] {
  const { agents, dollars } = manualPayments
  const entry = (shows: string, text: string, minor: bigint): OddEntry => ({
    shows,
    day,
    text: `TRSF E-BANKING CR ${text}`,
    minor,
  })
  return [
    ...(roles.transfers ? ofTransfers(roles.transfers, entry) : []),
    entry("C05", "SETORAN AGEN", agents.minor),
    ...(roles.late?.payment.reference
      ? [
          entry(
            "C06",
            `${roles.late.payment.reference} ${nameOf(roles.late)}`,
            orderTotal(roles.late) + roles.late.payment.suffix_minor
          ),
        ]
      : []),
    ...(roles.cancelled?.payment.reference
      ? [
          entry(
            "C07",
            `${roles.cancelled.payment.reference} ${nameOf(roles.cancelled)}`,
            orderTotal(roles.cancelled)
          ),
        ]
      : []),
    entry("C10", `${dollars.reference} LIM WEI`, 175_000_000n),
    ...payouts.flatMap((total) => ofPayout(total, day)),
    ...(remitted_minor > 0n
      ? [{ day, text: "KLIRING SETORAN COD KURIR", minor: remitted_minor }]
      : []),
  ]
}

function ofTransfers(
  transfers: NonNullable<MoneyRoles["transfers"]>,
  entry: (shows: string, text: string, minor: bigint) => OddEntry
): OddEntry[] {
  const { nearly, part, more, typo, coded, named, twice, merged } = transfers
  const half = roundedHalf(dueOf(twice))
  const [first, second] = merged
  return [
    entry(
      "C01",
      `${nearly.reference} ${nameOf(nearly)}`,
      dueOf(nearly) - 600_000n
    ),
    entry("C01", `${part.reference} ${nameOf(part)}`, roundedHalf(dueOf(part))),
    entry("C02", `${more.reference} ${nameOf(more)}`, dueOf(more) + 500_000n),
    entry("C03", `${mistyped(typo)} ${nameOf(typo)}`, dueOf(typo)),
    entry("C04", `${coded.reference} ${nameOf(named)}`, dueOf(named)),
    entry(
      "C08",
      `${first.reference} ${second.reference} ${nameOf(first)}`,
      dueOf(first) + dueOf(second)
    ),
    // The first half alone is C01; the second completes it.
    entry("C01", `${twice.reference} ${nameOf(twice)} 1`, half),
    entry("C09", `${twice.reference} ${nameOf(twice)} 2`, dueOf(twice) - half),
  ]
}

/** How payouts stand on the bank's side; those in other currencies do not. */
function ofPayout(
  { payout, row, minor }: PayoutTotal,
  day: string
): OddEntry[] {
  const text = `KLIRING STRIPE ${payout}`
  if (row.currency !== "idr" || payout === demoPayouts.missing) {
    return []
  }
  if (payout === demoPayouts.main) {
    return [
      { day, text, minor },
      { shows: "B05", day, text, minor },
    ]
  }
  return payout === demoPayouts.short
    ? [{ shows: "B02", day, text, minor: minor - 650_000n }]
    : [
        {
          day,
          text,
          minor: minor - (payout === demoPayouts.off ? off_minor : 0n),
        },
      ]
}

const dueOf = ({ total_minor, suffix_minor }: LiveOrder) =>
  total_minor + suffix_minor

const roundedHalf = (minor: bigint) => (minor / 200_000n) * 100_000n

const nameOf = ({ customer }: Pick<LiveOrder, "customer">) =>
  `${customer.first_name} ${customer.last_name}`.toUpperCase()

/** One character of the code is another: its check character tells. */
function mistyped({ reference }: LiveOrder): string {
  const code = reference ?? ""
  const place = code.length - 2
  return (
    code.slice(0, place) +
    (code[place] === "7" ? "8" : "7") +
    code.slice(place + 1)
  )
}
