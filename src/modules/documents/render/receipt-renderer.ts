/** As `deliveryNoteRenderer`, of a receipt. */
export const receiptRenderer = "receipt/1"
