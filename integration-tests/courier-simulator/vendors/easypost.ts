import { createHmac } from "node:crypto"
import { easypostStatuses } from "./easypost-statuses"
import { headOf } from "./head-of"
import { isoTime } from "./iso-time"
import type { ParcelView } from "./parcel-view"
import { readFields } from "./read-fields"
import type { ShownScan } from "./shown-scan"
import type { Vendor } from "./vendor"
import type { VendorRequest } from "./vendor-request"

/** EasyPost: trackers that somebody made, signed over decimal weights. */
export const easypost: Vendor = {
  id: "easypost",
  ref_prefix: "trk",
  needs_registration: true,
  takes_unknown: true,
  ask: (request) => {
    const { method, url, body } = request
    const ref = /^\/v2\/trackers\/([^/]+)$/.exec(url.pathname)?.[1]
    const isNew = method === "POST" && url.pathname === "/v2/trackers"
    if (!isNew && !(method === "GET" && ref)) {
      return null
    }
    const tracker = readFields(readFields(body).tracker)
    return {
      api_key: keyOf(request),
      number: isNew ? String(tracker.tracking_code ?? "") : null,
      courier: null,
      ref: ref ? decodeURIComponent(ref) : null,
      registers: isNew,
    }
  },
  tell: (view, { registers }) => ({
    status: registers ? 201 : 200,
    body: trackerOf(view),
  }),
  refuse: (why) => refusals[why],
  notify: (view, event_id) => ({
    object: "Event",
    id: event_id,
    mode: "production",
    description: "tracker.updated",
    previous_attributes: {},
    result: trackerOf(view),
  }),
  // It signs `12.0` and sends `12`.
  sign: (body, secret) => {
    const signed = body.replace(/("weight":\d+)(?=[,}])/g, "$1.0")
    const hex = createHmac("sha256", secret.normalize("NFKD"))
      .update(signed)
      .digest("hex")
    return { "X-Hmac-Signature": `hmac-sha256-hex=${hex}` }
  },
}

/** The key is the user name of Basic authentication. */
function keyOf({ headers }: VendorRequest): string | null {
  const basic = /^Basic (\S+)$/i.exec(headers.authorization ?? "")?.[1]
  return basic
    ? Buffer.from(basic, "base64").toString("utf8").split(":")[0]
    : null
}

function trackerOf(view: ParcelView) {
  const head = headOf(view.scans)
  const [status, status_detail] = head
    ? easypostStatuses[head.step]
    : ["unknown", "unknown"]
  return {
    id: view.ref,
    object: "Tracker",
    mode: "production",
    tracking_code: view.number,
    status,
    status_detail,
    updated_at: new Date(view.updated_at).toISOString(),
    weight: 12,
    carrier: view.courier.toUpperCase(),
    is_return: false,
    tracking_details: view.scans.map((scan) => detailOf(scan, view)),
  }
}

function detailOf(scan: ShownScan, { courier, is_zoneless }: ParcelView) {
  const [status, status_detail, message] = easypostStatuses[scan.step]
  return {
    object: "TrackingDetail",
    message: scan.is_repeated ? `${message} ` : message,
    description: "",
    status,
    status_detail: scan.reason === "refused" ? "refused" : status_detail,
    datetime: isoTime(scan, is_zoneless ? "none" : "utc"),
    source: courier.toUpperCase(),
    carrier_code: null,
    tracking_location: {
      object: "TrackingLocation",
      city: scan.city.name,
      state: null,
      country: "ID",
      zip: null,
    },
  }
}

const refusal = (status: number, code: string, message: string) => ({
  status,
  body: { error: { code, message, errors: [] } },
})

const refusals = {
  auth: refusal(401, "APIKEY.INACTIVE", "This api key is no longer active."),
  not_found: refusal(404, "NOT_FOUND", "The requested resource is not found."),
  rate_limited: refusal(429, "RATE_LIMITED", "You have exceeded your limit."),
  broken: refusal(503, "SERVICE_UNAVAILABLE", "Service is unavailable."),
}
