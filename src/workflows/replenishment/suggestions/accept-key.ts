/** The key of the orders that one call of accepting suggestions makes. */
export const acceptKey = (idempotencyKey: string) => `accept:${idempotencyKey}`
