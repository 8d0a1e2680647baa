/**
 * The id of a record's order is the record's own, so that the database itself
 * lets no second order be made for it.
 */
export const toOrderId = (recordId: string): string =>
  recordId.replace(/^oirec_/, "order_")
