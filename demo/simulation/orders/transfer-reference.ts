import { referenceCode } from "../../../src/modules/reconciliation/reference/reference-code"

/** What a payer writes: the order's code, with its check character. */
export const transferReference = (displayId: number): string =>
  referenceCode("TK", displayId)
