import { BadPayload } from "../../../modules/tracking/dialects/bad-payload"
import type { Dialect } from "../../../modules/tracking/dialects/dialect"
import { toUtcSeconds } from "../../../modules/tracking/time/to-utc-seconds"

/** Whether an answer says that the courier has forgotten the parcel. */
export function claimsExpired(
  dialect: Dialect | undefined,
  body: string,
  now: Date
): boolean {
  try {
    const read = dialect?.parse(body, {
      received_at: toUtcSeconds(now),
      zone: null,
      carrier: null,
    })
    return (
      read?.parcels.some(
        ({ claimed_status }) => claimed_status === "expired"
      ) ?? false
    )
  } catch (error) {
    if (error instanceof BadPayload) {
      return false
    }
    throw error
  }
}
