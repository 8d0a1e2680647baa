import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { lockPatience } from "./lock-patience"

/**
 * Works on stock under the keys that core itself locks, those of the inventory
 * items, each once and in one order, so that no two wait for each other.
 *
 * @param items ids of inventory items; without any there is nothing to lock.
 * @throws Error when another has kept an item for half a minute.
 */
export const underItemLocks = <Result>(
  container: MedusaContainer,
  items: string[],
  work: () => Promise<Result>
): Promise<Result> =>
  items.length
    ? container
        .resolve(Modules.LOCKING)
        .execute([...new Set(items)].sort(), work, {
          timeout: lockPatience.timeout,
        })
    : work()
