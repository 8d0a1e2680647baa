import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/**
 * One row by id.
 *
 * @param what as a sentence names it, as "supplier".
 * @throws MedusaError NOT_FOUND.
 */
export async function loadOne<Row>(
  scope: MedusaContainer,
  {
    entity,
    fields,
    id,
    what,
  }: { entity: string; fields: string[]; id: string; what: string }
): Promise<Row> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters: { id } })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ${what} ${id}.`
    )
  }
  return data[0] as Row
}
