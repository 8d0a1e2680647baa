/** As `deliveryNoteRenderer`, of an invoice. */
export const invoiceRenderer = "invoice/1"
