/**
 * The key under which every workflow that changes an order's fulfilment,
 * money or address works, because core's own workflows for these take none.
 * Use with `acquireLockStep({ key, timeout: 30, ttl: 120 })`, both in seconds.
 */
export const orderLockKey = (orderId: string) => `order-cycle:order:${orderId}`
