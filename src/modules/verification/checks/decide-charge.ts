import type { ConfirmedMoney } from "./confirmed-money"
import { countMoney } from "./count-money"

/** What is asked and paid, in minor units of one currency. */
export type ChargeFacts = {
  /** Total before credit lines. */
  gross: string
  /** Credit lines that mirror no refund. */
  credits: string
  /** Refunds granted and not withdrawn, paid or not. */
  granted: string
  /** Authorised and not captured yet. */
  authorised: string
  captured: string
  refunded: string
  /** Of the captured money, what goes back and has not gone yet; else "0". */
  promised?: string
  /** Whether a change of the order gave money back, or will. */
  gives_back?: boolean
  /** What must have happened before the goods may leave. */
  requires:
    "captured" | "proven" | "authorised" | "cod_confirmed" | "credit" | "none"
  /** Whether a payment has been started and not answered. */
  pending: boolean
  /** What statements say of the money; null or missing: nothing yet. */
  confirmed?: ConfirmedMoney | null
}

export type ChargeDecision = {
  due: string
  charged: string
  charge_status: "NONE" | "PARTIAL" | "FULL" | "OVERCHARGED"
  /** Charged less due. */
  difference: string
  hold: "PAYMENT_NONE" | "PAYMENT_SHORT" | "PAYMENT_PENDING" | null
  warning: "PAYMENT_OVER" | null
}

/**
 * Compares what is due with what was charged, exactly: core completes an
 * order without comparing them.
 */
export function decideCharge(facts: ChargeFacts): ChargeDecision {
  const due =
    BigInt(facts.gross) - BigInt(facts.credits) - BigInt(facts.granted)
  const charged = BigInt(facts.captured) - BigInt(facts.refunded)
  const { kept, counts } = countMoney(facts)
  return {
    due: due.toString(),
    charged: charged.toString(),
    charge_status: statusOf(due, charged),
    difference: (charged - due).toString(),
    hold:
      asksMoney(facts.requires) && counts < due
        ? holdOf(counts, facts.pending || awaitsProof(facts, kept))
        : isGivenBack(facts, kept, due)
          ? holdOf(kept, false)
          : null,
    warning: kept > due ? "PAYMENT_OVER" : null,
  }
}

/** Cash at the door and credit have checks of their own. */
const asksMoney = (requires: ChargeFacts["requires"]) =>
  requires === "captured" || requires === "proven" || requires === "authorised"

/** The money is booked, and its statement is to come. */
const awaitsProof = ({ requires }: ChargeFacts, kept: bigint) =>
  requires === "proven" && kept > 0n

/**
 * An order that asks for no money must not leave either while a change that
 * gives its money back is not done: units are still to be cut, or all of it is
 * to be cancelled.
 */
const isGivenBack = (
  { gives_back, promised = "0" }: ChargeFacts,
  kept: bigint,
  due: bigint
) => Boolean(gives_back) && kept < due && (kept <= 0n || BigInt(promised) > 0n)

function statusOf(due: bigint, charged: bigint) {
  if (charged === due) {
    return "FULL"
  }
  if (charged > due) {
    return "OVERCHARGED"
  }
  return charged > 0n ? "PARTIAL" : "NONE"
}

function holdOf(counts: bigint, pending: boolean) {
  if (counts > 0n) {
    return "PAYMENT_SHORT"
  }
  return pending ? "PAYMENT_PENDING" : "PAYMENT_NONE"
}
