/** Minor units of rupiah that the demo's desk pays back of some orders. */
export const ownRefund_minor = 2_000_000n
