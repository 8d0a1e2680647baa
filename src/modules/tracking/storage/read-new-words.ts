import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelIdentity } from "../identity/parcel-identity"
import type { CountedWord } from "../words/counted-word"
import { newWords } from "../words/new-words"
import type { PayloadTelling } from "./insert-versions"
import { readUnmappedSightings } from "./read-unmapped-sightings"

/** Words of a telling that no rule knows and no payload told before. */
export async function readNewWords(
  transaction: SqlEntityManager,
  parcel: ParcelIdentity,
  { tracker_id, sightings }: PayloadTelling
): Promise<CountedWord[]> {
  if (!sightings.some(({ unmapped }) => unmapped)) {
    return []
  }
  const before = await readUnmappedSightings(transaction, tracker_id)
  return newWords(parcel, before, sightings)
}
