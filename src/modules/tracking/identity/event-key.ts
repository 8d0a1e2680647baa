import { createHash } from "node:crypto"
import type { Sighting } from "../sighting"
import { foldText } from "./fold-text"
import type { ParcelIdentity } from "./parcel-identity"

/**
 * What makes two sightings the same event at first sight: parcel, UTC minute,
 * code and words. The source is not in it, so that a poll, a webhook and a
 * file merge.
 */
export function eventKey(
  parcel: ParcelIdentity,
  sighting: Pick<Sighting, "occurred_at" | "code" | "text">
): string {
  const parts = [
    parcel.courier ?? "",
    parcel.tracking_number ?? "",
    sighting.occurred_at?.slice(0, "2026-11-02T03:00".length) ?? "",
    sighting.code ?? "",
    foldText(sighting.text),
  ]
  return createHash("sha256").update(parts.join("\u001f")).digest("hex")
}
