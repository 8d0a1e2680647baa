import type { LineRow } from "../../../src/types/reconciliation/lines"

/** What moved, before a provider took its fee: that is what items pay. */
export const movedMinor = ({ gross_minor, amount_minor }: LineRow): bigint =>
  BigInt(gross_minor ?? amount_minor)
