import type { Fault } from "../faults/fault"
import type { Vendor } from "../vendors/vendor"

/**
 * The headers that prove a webhook's body, or that fail to.
 *
 * @param secret null: none was agreed, so nothing is signed.
 */
export function proofOf(
  vendor: Vendor,
  body: string,
  secret: string | null,
  faults: ReadonlySet<Fault>
): Record<string, string> {
  if (!vendor.sign || secret === null || faults.has("no_signature")) {
    return {}
  }
  const given = faults.has("bad_signature") ? `${secret}, but wrong` : secret
  return vendor.sign(body, given)
}
