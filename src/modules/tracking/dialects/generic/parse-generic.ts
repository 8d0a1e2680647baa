import type { ParseContext } from "../parse-context"
import type { ParsedParcel } from "../parsed-parcel"
import { toParcel } from "../to-parcel"
import { readOwnShape } from "./read-own-shape"

/**
 * Reads the payload that we document for everybody whose courier has no
 * dialect of its own: `{courier, tracking_number, zone?, status?, updated_at?,
 * estimated_delivery?, events: [{at, status?, sub?, code?, text, location?, reason?}]}` or
 * `{trackers: [...]}`; statuses are ours.
 *
 * @throws BadPayload with the place of what cannot be read.
 */
export const parseGeneric = (
  body: string,
  context: ParseContext
): ParsedParcel[] =>
  readOwnShape(body, { carrier: context.carrier, home: null }).map((parcel) =>
    toParcel(parcel, context)
  )
