import { metadataText } from "./metadata-text"

/** A time of an order's metadata in UTC; what is no time was not said. */
export const metadataTime = (
  metadata: Record<string, unknown> | null,
  name: string
): string | null => {
  const at = new Date(metadataText(metadata, name) ?? Number.NaN)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
