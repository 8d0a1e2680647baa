import type { TrackingStatus } from "../../../types/tracking"
import { mapText } from "./map-text"
import type { Meaning } from "./meaning"
import { normalizeText } from "./normalize-text"

/**
 * Some statuses of providers cover many states ("transit"): the words then
 * say which, out of those that the status can stand for. Where they agree
 * with the status they may still give its detail.
 */
export function refineByText(
  meaning: Meaning,
  text: string | null,
  candidates: readonly TrackingStatus[]
): Meaning {
  const found = mapText(normalizeText(text))
  if (found && candidates.includes(found.status)) {
    return { status: found.status, sub: found.sub, refined: true }
  }
  return found && found.status === meaning.status
    ? { ...meaning, sub: meaning.sub ?? found.sub }
    : meaning
}
