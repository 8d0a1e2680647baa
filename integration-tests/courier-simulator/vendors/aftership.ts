import { createHmac } from "node:crypto"
import { aftershipTags } from "./aftership-tags"
import { headOf } from "./head-of"
import { isoTime } from "./iso-time"
import type { ParcelView } from "./parcel-view"
import { readFields } from "./read-fields"
import type { Vendor } from "./vendor"
import { wordsOf } from "./words-of"

const PATH = /^\/v4\/trackings\/([^/]+)(?:\/([^/]+))?$/

/** AfterShip: trackings that somebody made, signed in base64. */
export const aftership: Vendor = {
  id: "aftership",
  ref_prefix: "as",
  needs_registration: true,
  takes_unknown: true,
  ask: ({ method, url, headers, body }) => {
    const isNew = method === "POST" && url.pathname === "/v4/trackings"
    const path = method === "GET" ? PATH.exec(url.pathname) : null
    if (!isNew && !path) {
      return null
    }
    const asked = readFields(readFields(body).tracking)
    const given = isNew
      ? [String(asked.slug ?? ""), String(asked.tracking_number ?? "")]
      : (path ?? []).slice(1).filter(Boolean).map(decodeURIComponent)
    const [courier, number] = given.length === 2 ? given : [null, null]
    return {
      api_key: headers["aftership-api-key"]?.toString() ?? null,
      courier,
      number,
      ref: number === null ? given[0] : null,
      registers: isNew,
    }
  },
  tell: (view, { registers }) => ({
    status: registers ? 201 : 200,
    body: {
      meta: { code: registers ? 201 : 200 },
      data: { tracking: trackingOf(view) },
    },
  }),
  refuse: (why) => refusals[why],
  notify: (view, event_id) => ({
    event: "tracking_update",
    event_id,
    is_tracking_first_tag: false,
    msg: trackingOf(view),
    ts: Math.floor(view.updated_at / 1000),
  }),
  sign: (body, secret) => ({
    "aftership-hmac-sha256": createHmac("sha256", secret)
      .update(body)
      .digest("base64"),
  }),
}

function trackingOf(view: ParcelView) {
  const head = headOf(view.scans)
  const [tag, subtag] = head ? aftershipTags[head.step] : ["Pending", null]
  return {
    id: view.ref,
    tracking_number: view.number,
    slug: view.courier,
    active: true,
    tag,
    subtag,
    updated_at: new Date(view.updated_at).toISOString(),
    checkpoints: view.scans.map((scan) => ({
      slug: view.courier,
      checkpoint_time: isoTime(scan, view.is_zoneless ? "none" : "offset"),
      message: wordsOf(scan),
      tag: aftershipTags[scan.step][0],
      subtag: aftershipTags[scan.step][1],
      location: scan.city.name,
      city: scan.city.name,
      country_iso3: "IDN",
      raw_tag: null,
    })),
  }
}

const refusal = (
  status: number,
  code: number,
  type: string,
  message: string
) => ({
  status,
  body: { meta: { code, type, message }, data: {} },
})

const refusals = {
  auth: refusal(401, 401, "Unauthorized", "Invalid API key."),
  not_found: refusal(404, 4004, "NotFound", "Tracking does not exist."),
  rate_limited: refusal(429, 429, "TooManyRequests", "Limit exceeded."),
  broken: refusal(503, 503, "ServerError", "Something went wrong at our end."),
}
