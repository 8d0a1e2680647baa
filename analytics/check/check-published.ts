import { findWarehouse, type WarehousePlace } from "../warehouse/find-warehouse"
import { withWarehouse } from "../warehouse/with-warehouse"
import { checkCounts } from "./check-counts"
import { checkFreshness } from "./check-freshness"
import { checkKeys } from "./check-keys"
import { checkMoney } from "./check-money"
import type { PublishedCheck } from "./published-check"

/**
 * Says whether the published warehouse can be believed: how old it is,
 * whether rows are orphaned or money was lost on the way, and, with a
 * database, whether it still has the shop's counts.
 *
 * @param maxAgeHours age of the rows from which `freshness` fails; two nightly
 *   schedules unless told: one may be late, two mean that exports fail.
 * @throws NoWarehouse
 */
export async function checkPublished({
  databaseUrl,
  maxAgeHours = 48,
  ...place
}: WarehousePlace & { databaseUrl?: string; maxAgeHours?: number }): Promise<{
  ok: boolean
  warehouse: string
  checks: PublishedCheck[]
}> {
  const warehouse = await findWarehouse(place)
  const checks = await withWarehouse(warehouse, async (connection) => [
    await checkFreshness(connection, new Date(), maxAgeHours),
    ...(databaseUrl ? [await checkCounts(connection, databaseUrl)] : []),
    await checkKeys(connection),
    await checkMoney(connection),
  ])
  return { ok: checks.every(({ ok }) => ok), warehouse, checks }
}
