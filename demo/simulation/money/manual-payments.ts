import { transferReference } from "../orders/transfer-reference"

/** Numbers that no order of the demo reaches. */
const [AGENT, DOLLARS] = [900_001, 900_002]

/**
 * Payments that the desk was promised outside of orders: two of the same
 * amount, one in Singapore dollars, one in dinars with its three decimals.
 */
export const manualPayments = {
  agents: {
    references: [transferReference(AGENT), transferReference(AGENT + 10)],
    minor: 125_000_000n,
  },
  dollars: { reference: transferReference(DOLLARS), minor: 15_000n },
  dinar: { ref: "pi_demo_dinar", minor: 1_234n },
} as const
