import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { formatSscc } from "../sscc/format-sscc"
import { takeNumber } from "./take-number"

/** The counter of SSCC stands beside those of papers. */
const SERIES = "sscc"

/**
 * Gives a parcel an SSCC, once: asked again it answers the same, also after
 * the shop got another prefix.
 *
 * @throws RangeError when the prefix has no serial left.
 */
export async function giveSscc(
  manager: SqlEntityManager,
  parcelId: string,
  companyPrefix: string
): Promise<string> {
  const given = await findSscc(manager, parcelId)
  if (given) {
    return given
  }
  return await manager.transactional(async (transaction) => {
    const serial = await takeNumber(transaction, SERIES, companyPrefix)
    const standing = await findSscc(transaction, parcelId)
    if (standing) {
      return standing
    }
    const sscc = formatSscc(companyPrefix, serial)
    await transaction.execute(
      `insert into "documents_sscc"
         ("id", "parcel_id", "company_prefix", "serial", "sscc")
       values (?, ?, ?, ?, ?)`,
      [
        generateEntityId(undefined, "odssc"),
        parcelId,
        companyPrefix,
        serial,
        sscc,
      ]
    )
    return sscc
  })
}

async function findSscc(manager: SqlEntityManager, parcelId: string) {
  const rows = await manager.execute<{ sscc: string }[]>(
    `select "sscc" from "documents_sscc"
      where "parcel_id" = ? and "deleted_at" is null`,
    [parcelId]
  )
  return rows.at(0)?.sscc ?? null
}
