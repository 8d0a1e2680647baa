import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { IntakeBatchDto } from "../../../../types/intake"
import { intakeBatchFields } from "./query-config"

/** @throws MedusaError NOT_FOUND when there is no such import. */
export async function loadIntakeBatch(
  container: MedusaContainer,
  id: string
): Promise<IntakeBatchDto> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "intake_batch",
      fields: intakeBatchFields,
      filters: { id },
    })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no import ${id}.`
    )
  }
  return data[0]
}
