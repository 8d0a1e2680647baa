import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

type Promised = { location_id: string; on_hand: number; reserved: number }

/**
 * Takes a carton out of use, with its stock.
 *
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED while plans have some of it.
 */
export const deleteCarton = (
  manager: SqlEntityManager,
  id: string
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const [carton] = await transaction.execute<{ code: string }[]>(
      `update "packing_carton" set "deleted_at" = now()
        where "id" = ? and "deleted_at" is null returning "code"`,
      [id]
    )
    if (!carton) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no carton with id ${id}.`
      )
    }
    const stocks = await transaction.execute<Promised[]>(
      `update "packing_carton_stock" s set "deleted_at" = c."deleted_at"
         from "packing_carton" c
        where s."carton_id" = ? and s."deleted_at" is null and c."id" = ?
        returning s."location_id", s."on_hand", s."reserved"`,
      [id, id]
    )
    const promised = stocks.find(({ reserved }) => reserved > 0)
    if (promised) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Carton ${carton.code}: ${promised.reserved} of ` +
          `${promised.on_hand} at ${promised.location_id} are reserved for ` +
          "accepted plans. Pack or cancel those orders first."
      )
    }
  })
