import type { InstructionsRow } from "../../../modules/reconciliation/storage/transfer-codes/read-instructions"
import { toMainUnits } from "../../../money/to-main-units"
import type { PaymentInstructions } from "../../../types/payment-instructions"

/** Leaves of a code only what its buyer, or whoever has his link, may read. */
export function toPaymentInstructions(
  row: InstructionsRow,
  now: Date
): PaymentInstructions {
  const { payee_bank, payee_name, payee_number } = row
  const currency_code = row.currency_code.toUpperCase()
  const toAmount = (minor: string) => toMainUnits(BigInt(minor), currency_code)
  const valid_to = new Date(row.valid_to)
  return {
    code: row.code,
    amount: toAmount(row.amount_minor),
    suffix: toAmount(row.suffix_minor),
    open_amount: toAmount(row.state === "open" ? row.open_minor : "0"),
    currency_code,
    valid_to: valid_to.toISOString(),
    time_zone: row.time_zone,
    state: row.state === "open" && valid_to < now ? "expired" : row.state,
    payee:
      payee_bank && payee_name && payee_number
        ? { bank: payee_bank, name: payee_name, number: payee_number }
        : null,
  }
}
