import { BadRequest } from "../parcels/bad-request"
import { readFields } from "../vendors/read-fields"
import { vendors } from "../vendors/vendors"
import type { Hook } from "./hook"

/**
 * Reads who wants to hear what.
 *
 * @throws BadRequest when the vendor sends no webhooks or the URL is none.
 */
export function readHook(body: unknown): Hook {
  const { vendor: name, url, secret, couriers } = readFields(body)
  const senders = vendors.filter(({ notify }) => notify)
  const vendor = senders.find(({ id }) => id === name)
  if (!vendor) {
    throw new BadRequest(
      `${String(name)} sends no webhooks. Use one of: ${senders.map(({ id }) => id).join(", ")}.`
    )
  }
  if (typeof url !== "string" || !URL.canParse(url)) {
    throw new BadRequest("url is the address that webhooks are sent to.")
  }
  return {
    vendor: vendor.id,
    url,
    secret: typeof secret === "string" ? secret : null,
    couriers: Array.isArray(couriers) ? couriers.map(String) : null,
  }
}
