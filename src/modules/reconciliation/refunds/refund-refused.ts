/** A refund that must not be paid; the message says why, with the numbers. */
export class RefundRefused extends Error {}
