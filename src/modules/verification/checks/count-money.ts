import type { ChargeFacts } from "./decide-charge"

/** An order's money as its gate counts it, in minor units. */
export type CountedMoney = {
  /** Captured, and neither paid back nor to be. */
  kept: bigint
  /** What counts for what the shop requires. */
  counts: bigint
}

/**
 * Counts an order's money. Where only proven money counts, what was captured
 * waits for its statement. What was given up by a write-off is not asked for
 * any more.
 */
export function countMoney(facts: ChargeFacts): CountedMoney {
  const promised = BigInt(facts.promised ?? "0")
  const kept = BigInt(facts.captured) - BigInt(facts.refunded) - promised
  if (facts.requires === "authorised") {
    return { kept, counts: kept + BigInt(facts.authorised) }
  }
  const sure = confirmed(facts, kept, promised)
  if (facts.requires === "proven") {
    return { kept, counts: sure }
  }
  return { kept, counts: sure > kept ? sure : kept }
}

function confirmed(
  { confirmed: known }: ChargeFacts,
  kept: bigint,
  promised: bigint
): bigint {
  if (!known) {
    return 0n
  }
  const proven = BigInt(known.proven) - BigInt(known.refunded) - promised
  return (proven < kept ? proven : kept) + BigInt(known.written_off)
}
