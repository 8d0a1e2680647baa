import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LABEL_CREATED } from "../../../src/modules/tracking/own-event"
import type { Parcel } from "../../courier-simulator/parcels/parcel"

/**
 * Holds the events in the database against the scans that really were: by
 * parcel and second, since no parcel has two scans in one minute.
 */
export async function compareWithTruth(
  container: MedusaContainer,
  parcels: readonly Parcel[]
) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    `select t.tracking_number as number,
            (extract(epoch from e.occurred_at) * 1000)::bigint as at
       from tracking_event e join tracking_tracker t on t.id = e.tracker_id
      where e.code is distinct from ? and not 'from_summary' = any(e.flags)`,
    [LABEL_CREATED]
  )
  const told = new Map<string, number>()
  for (const { number, at } of rows as { number: string; at: string }[]) {
    const key = `${number}/${at}`
    told.set(key, (told.get(key) ?? 0) + 1)
  }
  const true_ones = new Set(
    parcels.flatMap(({ number, scans }) =>
      scans.map(({ at }) => `${number}/${at}`)
    )
  )
  const keys = [...told.keys()]
  return {
    scans: true_ones.size,
    events: rows.length as number,
    lost: [...true_ones].filter((key) => !told.has(key)).length,
    duplicated: [...told.values()].reduce((sum, count) => sum + count - 1, 0),
    untrue: keys.filter((key) => !true_ones.has(key)).length,
  }
}
