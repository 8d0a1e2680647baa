import { headOf } from "./head-of"
import { isoTime } from "./iso-time"
import { karrioReason } from "./karrio-reason"
import { karrioStatuses } from "./karrio-statuses"
import type { ParcelView } from "./parcel-view"
import { readFields } from "./read-fields"
import type { ShownScan } from "./shown-scan"
import type { Vendor } from "./vendor"
import { wordsOf } from "./words-of"

/** A karrio server: newest first, wall clocks with a Z, unsigned webhooks. */
export const karrio: Vendor = {
  id: "karrio",
  ref_prefix: "trk",
  needs_registration: true,
  takes_unknown: false,
  ask: ({ method, url, headers, body }) => {
    const ref = /^\/v1\/trackers\/([^/]+)$/.exec(url.pathname)?.[1]
    const isNew = method === "POST" && url.pathname === "/v1/trackers"
    if (!isNew && !(method === "GET" && ref)) {
      return null
    }
    const asked = readFields(body)
    return {
      api_key: /^Token (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null,
      number: isNew ? String(asked.tracking_number ?? "") : null,
      courier: isNew ? String(asked.carrier_name ?? "") : null,
      ref: ref ? decodeURIComponent(ref) : null,
      registers: isNew,
    }
  },
  tell: (view, { registers }) => ({
    status: registers ? 201 : 200,
    body: trackerOf(view),
  }),
  refuse: (why) => refusals[why],
  notify: (view) => ({ event: "tracker_updated", data: trackerOf(view) }),
}

function trackerOf(view: ParcelView) {
  const head = headOf(view.scans)
  return {
    id: view.ref,
    object_type: "tracker",
    carrier_name: view.courier,
    carrier_id: view.courier,
    tracking_number: view.number,
    test_mode: false,
    delivered: head?.step === "delivered",
    status: head ? karrioStatuses[head.step] : "unknown",
    updated_at: new Date(view.updated_at).toISOString(),
    messages: [],
    events: view.scans.toReversed().map(eventOf),
  }
}

function eventOf(scan: ShownScan) {
  const wall = isoTime(scan, "none")
  const half = Number(wall.slice(11, 13)) < 12 ? "AM" : "PM"
  return {
    date: wall.slice(0, 10),
    time: `${wall.slice(11, 16)} ${half}`,
    timestamp: `${wall}.000Z`,
    status: karrioStatuses[scan.step],
    code: null,
    description: wordsOf(scan),
    location: scan.city.name,
    ...karrioReason(scan),
  }
}

const refusal = (status: number, code: string, message: string) => ({
  status,
  body: { errors: [{ code, message }] },
})

const refusals = {
  auth: refusal(401, "authentication_failed", "Invalid token."),
  not_found: refusal(404, "not_found", "The carrier knows no such number."),
  rate_limited: refusal(429, "throttled", "Request was throttled."),
  broken: refusal(503, "unavailable", "The carrier does not answer."),
}
