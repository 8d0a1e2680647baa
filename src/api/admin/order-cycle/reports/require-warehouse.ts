import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { freshenWarehouse } from "./freshen-warehouse"

/**
 * Brings this server's warehouse up to date where generations are shared.
 *
 * @throws MedusaError NOT_FOUND with why there is none to answer from.
 */
export async function requireWarehouse(
  container: MedusaContainer
): Promise<void> {
  const absence = await freshenWarehouse(container)
  if (absence) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, absence)
  }
}
