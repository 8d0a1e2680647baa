import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import { signBody } from "../../../signature/sign-body"

/** One parcel in the generic payload that the webhook reads. */
export type GenericParcel = {
  courier: string
  tracking_number: string
  /** IANA zone of times without an offset. */
  zone?: string
  status?: string
  updated_at?: string
  /** The courier's estimate: a time or a day. */
  estimated_delivery?: string
  events: {
    at: string | null
    status?: string
    sub?: string
    code?: string
    text?: string
    location?: string
    reason?: string
  }[]
}

/**
 * A webhook request as a courier (or a middleman) would send it: POST `body`
 * with `headers` to `/hooks/order-cycle/couriers/<path token>`.
 *
 * @param at time of signing; the receiver accepts 300 seconds either way.
 */
export function signGenericWebhook(request: {
  parcels: GenericParcel[]
  secret: string
  at: Date
}): { headers: Record<string, string>; body: string } {
  const { parcels, secret, at } = request
  const body = JSON.stringify(
    parcels.length === 1 ? parcels[0] : { trackers: parcels }
  )
  const seconds = Math.floor(at.getTime() / 1000)
  const proof = signBody(secret, seconds, Buffer.from(body)).toString("hex")
  return {
    headers: {
      "content-type": "application/json",
      [SIGNATURE_HEADER]: `t=${seconds},v1=${proof}`,
    },
    body,
  }
}
