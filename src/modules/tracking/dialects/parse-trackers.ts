import type { ParseContext } from "./parse-context"
import type { PayloadReader } from "./payload-reader"
import type { RawParcel } from "./raw-parcel"
import { toParcel } from "./to-parcel"

/** Several parcels of one payload, each by the dialect's own reading. */
export const parseTrackers = (
  parcels: PayloadReader[],
  read: (parcel: PayloadReader) => RawParcel,
  context: ParseContext,
  coded: Parameters<typeof toParcel>[2] = null
) => parcels.map((parcel) => toParcel(read(parcel), context, coded))
