import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { ItemRow } from "../../../src/types/reconciliation/items"

const ofGateways: ItemRow["kind"][] = ["capture", "refund", "manual_payment"]

/** What lines of an account pay as a rule; a search finds the others too. */
export const payableKinds: Record<AccountRow["kind"], ItemRow["kind"][]> = {
  psp: ofGateways,
  wallet: ofGateways,
  courier: ["cod_due"],
  bank: ["expected_transfer", "refund", "manual_payment", "payout"],
}
