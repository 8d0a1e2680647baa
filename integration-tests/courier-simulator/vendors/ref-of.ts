import { createHash } from "node:crypto"
import type { Vendor } from "./vendor"

/** A vendor's own name of a parcel, always the same. */
export const refOf = (
  { id, ref_prefix }: Vendor,
  courier: string,
  number: string
): string =>
  `${ref_prefix}_${createHash("sha256")
    .update(`${id}/${courier}/${number}`)
    .digest("hex")
    .slice(0, 24)}`
