import { Fraction } from "../../../money/fraction"
import { needsStampDuty } from "../tax/needs-stamp-duty"
import { amountToWords } from "../words/amount-to-words"
import type { ReceiptSnapshot } from "./receipt-snapshot"

export type ReceiptDraft = Omit<
  ReceiptSnapshot,
  "words" | "stamp_duty" | "number" | "issued_at"
>

/**
 * Adds to a receipt its words and whether it needs a *meterai*. Number and
 * time of issue pass through where the draft has them.
 *
 * @throws RangeError for an amount of nothing or one that has no words.
 */
export function completeReceipt<Draft extends ReceiptDraft>(
  draft: Draft
): Draft & Pick<ReceiptSnapshot, "words" | "stamp_duty"> {
  const { amount } = draft.receipt
  if (!Fraction.of(amount).isMoreThan(Fraction.of("0"))) {
    throw new RangeError(`A receipt of ${amount} is not made: it is no sum.`)
  }
  return {
    ...draft,
    words: amountToWords(amount, draft.currency_code, draft.language),
    stamp_duty: needsStampDuty(amount, draft.currency_code),
  }
}
