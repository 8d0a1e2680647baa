import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import { toMinorUnits } from "../../../money/to-minor-units"
import { isReceiptClaim } from "./is-receipt-claim"
import { readClaim } from "./read-claim"
import type { ReceiptMoney } from "./read-receipt-money"

/** Money that came in once. */
export type Received = {
  /** Minor units. */
  amount: bigint
  /** UTC, ISO 8601. */
  at: string
}

/** Of a day alone: its noon is that day in the zone of any paper of the shop. */
const NOON = { hour: 12 }

/**
 * The money that a receipt's source stands for: a capture of core, or what a
 * confirmed match pays.
 *
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when a receipt may not confirm
 *   it.
 */
export const readReceived = async (
  container: MedusaContainer,
  money: ReceiptMoney,
  sourceId: string
): Promise<Received> =>
  isReceiptClaim(sourceId)
    ? await ofClaim(container, money, sourceId)
    : ofCapture(money, sourceId)

function ofCapture(
  { order, captures, obstacle }: ReceiptMoney,
  id: string
): Received {
  const capture = captures.find((one) => one.id === id)
  if (!capture) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order #${order.display_id} has no capture ${id} any more.`
    )
  }
  if (obstacle) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, obstacle)
  }
  return {
    amount: toMinorUnits(capture.amount, order.currency_code),
    at: new Date(capture.created_at).toISOString(),
  }
}

async function ofClaim(
  container: MedusaContainer,
  { room, spent }: ReceiptMoney,
  id: string
): Promise<Received> {
  const claim = await readClaim(container, id)
  const isConfirmed = ["confirmed", "locked"].includes(claim.match_state)
  if (!isConfirmed) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The match ${claim.match_id} is ${claim.match_state}: only a confirmed ` +
        "one has a receipt."
    )
  }
  if (room <= 0n) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, spent)
  }
  const noon = DateTime.fromISO(claim.booked_on, {
    zone: claim.time_zone,
  }).set(NOON)
  return {
    amount: BigInt(claim.amount_minor),
    at: noon.toJSDate().toISOString(),
  }
}
