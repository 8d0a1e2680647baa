import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { ILockingModule } from "@medusajs/framework/types"
import { toOrderLock } from "../../../workflows/to-order-lock"

/** As core's lock step waits between two tries. */
const RETRY_MS = 300

/**
 * Takes an order's lock outside a workflow, by `acquire` as workflows do: with
 * `locking-postgres`, `execute` and `acquire` know nothing of each other.
 *
 * @returns what gives it back; it lapses as a workflow's does.
 * @throws what the locking module said last, when the order stays busy as long
 *   as a workflow waits.
 */
export async function acquireOrderLock(
  locking: ILockingModule,
  orderId: string
): Promise<() => Promise<unknown>> {
  const { key, timeout, ttl } = toOrderLock({ order_id: orderId })
  const ownerId = randomUUID()
  const tryUntil = Date.now() + timeout * 1000
  for (;;) {
    try {
      await locking.acquire(key, { ownerId, expire: ttl })
      return () => locking.release(key, { ownerId })
    } catch (error) {
      if (Date.now() >= tryUntil) {
        throw error
      }
    }
    await setTimeout(RETRY_MS)
  }
}
