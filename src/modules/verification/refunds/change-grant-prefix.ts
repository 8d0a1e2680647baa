/** Idempotency keys of refunds that a change of an order granted begin so. */
export const CHANGE_GRANT_PREFIX = "change:"
