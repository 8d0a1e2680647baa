import type { Meaning } from "../../mapping/meaning"

/**
 * JNE's codes. Those of failures and returns (U…, CR…) are not documented:
 * there the words decide, never a guess.
 */
export const jneCodes: Record<string, Meaning> = {
  PU0: { status: "picked_up" },
  RC1: { status: "picked_up" },
  OP1: { status: "in_transit" },
  OP3: { status: "in_transit" },
  IP2: { status: "in_transit", sub: "at_destination" },
  IP3: { status: "out_for_delivery" },
}
