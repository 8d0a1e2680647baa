import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelIdentity } from "../identity/parcel-identity"
import {
  deriveParcelState,
  type ParcelState,
} from "../status/derive-parcel-state"
import { applyMappedWords } from "../words/apply-mapped-words"
import { readMappedWords } from "./read-mapped-words"
import { readSightings } from "./read-sightings"
import { writeEvents } from "./write-events"
import { writeState } from "./write-state"

/**
 * Derives a tracker's state anew from all that was told and writes it. The
 * caller holds the tracker's row lock.
 */
export async function rederiveState(
  transaction: SqlEntityManager,
  trackerId: string,
  parcel: ParcelIdentity
): Promise<ParcelState> {
  const told = await readSightings(transaction, trackerId)
  const words = told.some(({ unmapped }) => unmapped)
    ? await readMappedWords(transaction, parcel.courier)
    : []
  const state = deriveParcelState(parcel, applyMappedWords(told, words))
  await writeEvents(transaction, trackerId, state.events)
  await writeState(transaction, trackerId, state)
  return state
}
