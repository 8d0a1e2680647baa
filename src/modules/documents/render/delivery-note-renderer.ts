/**
 * Name and version of what draws a delivery note. It rises whenever the same
 * snapshot would give other bytes than before.
 */
export const deliveryNoteRenderer = "delivery-note/3"
