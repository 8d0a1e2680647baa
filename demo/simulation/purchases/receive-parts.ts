import { addHours } from "../calendar/add-hours"
import { nextWorkingHour } from "../calendar/next-working-hour"
import type { Random } from "../random/random"
import type {
  PurchasedLine,
  SimulatedPurchase,
  SimulatedReceipt,
} from "./simulated-purchase"

/**
 * When an order's goods came, in one part or two. Of an open order at most a
 * first part has come.
 */
export function receiveParts(
  random: Random,
  { supplier, sent_at, lines }: Omit<SimulatedPurchase, "receipts">,
  reference: Date,
  { is_open }: { is_open: boolean }
): SimulatedReceipt[] {
  const days = Math.max(
    2,
    supplier.lead_time_days + supplier.lead_time_sd_days * normal(random)
  )
  const isSplit = random.chance(supplier.splits)
  const later = days + random.integer(3, 9)
  if (is_open) {
    // One supplier has sent a part of what is open.
    return supplier.code === "SUP-SOLO"
      ? [toReceipt(random, lines, addHours(reference, -80), breaksNone, 0.5)]
      : []
  }
  const breaks = () => random.chance(supplier.breaks)
  const parts = isSplit
    ? [
        toReceipt(random, lines, addHours(sent_at, days * 24), breaks, 0.6),
        toReceipt(random, lines, addHours(sent_at, later * 24), breaks, -0.6),
      ]
    : [toReceipt(random, lines, addHours(sent_at, days * 24), breaks, 1)]
  return parts.filter(
    ({ received_at, lines: received }) =>
      received_at < reference && received.length > 0
  )
}

const breaksNone = () => false

/** About normal, mean 0 and deviation 1, never beyond 3. */
const normal = (random: Random) =>
  (random.next() + random.next() + random.next() - 1.5) * 2

/** @param share of each line that comes; negative: the rest after that share. */
function toReceipt(
  random: Random,
  lines: PurchasedLine[],
  at: Date,
  breaks: () => boolean,
  share: number
): SimulatedReceipt {
  const arrived_at = nextWorkingHour(at)
  return {
    arrived_at,
    received_at: nextWorkingHour(addHours(arrived_at, random.between(1, 30))),
    lines: lines.flatMap((line) => {
      const first = Math.round(line.ordered * Math.abs(share))
      const units = share < 0 ? line.ordered - first : first
      const damaged = breaks() ? Math.min(units, random.integer(1, 3)) : 0
      return units > 0 ? [{ line, accepted: units - damaged, damaged }] : []
    }),
  }
}
