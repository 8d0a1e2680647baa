/** Ids of claims begin so; another source of a receipt is a capture. */
export const isReceiptClaim = (sourceId: string) =>
  sourceId.startsWith("orrcl_")
