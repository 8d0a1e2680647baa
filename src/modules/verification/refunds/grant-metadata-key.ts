/** Under this key core's refund carries the id of the grant that it pays. */
export const GRANT_METADATA_KEY = "order_cycle_granted_refund"
