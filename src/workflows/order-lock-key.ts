/**
 * The key under which every workflow that changes an order's fulfilment,
 * money or address works, because core's own workflows for these take none.
 * Workflows take it by `acquireLockStep(transform(input, toOrderLock))`.
 */
export const orderLockKey = (orderId: string) => `order-cycle:order:${orderId}`
