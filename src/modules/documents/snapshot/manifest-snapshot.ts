import type { DocumentFrame } from "./document-frame"

export type ManifestLine = {
  /** The parcel's own barcode. */
  code: string
  tracking_number: string | null
  courier: string | null
  /** On the scale, null where nobody weighed it. */
  weight_g: number | null
}

/** The parcels that a courier took together. No series, no price. */
export type ManifestSnapshot = DocumentFrame & {
  type: "manifest"
  /** The hand-over's id. */
  code: string
  lines: ManifestLine[]
}
