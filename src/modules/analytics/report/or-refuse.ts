import { MedusaError } from "@medusajs/framework/utils"

const refusals: Record<string, string> = {
  UnknownReport: MedusaError.Types.NOT_FOUND,
  NoWarehouse: MedusaError.Types.NOT_FOUND,
  OutdatedWarehouse: MedusaError.Types.CONFLICT,
  BadReportParameter: MedusaError.Types.INVALID_DATA,
}

/**
 * Answers a report from the published warehouse, or refuses as the API does.
 *
 * @throws MedusaError NOT_FOUND when there is no such report or nothing was
 *   published yet, CONFLICT when another version of the plugin published it,
 *   INVALID_DATA when a parameter cannot be read.
 */
export async function orRefuse<Answer>(
  answer: () => Promise<Answer>
): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    const { name, message } = error as Error
    throw refusals[name] ? new MedusaError(refusals[name], message) : error
  }
}
