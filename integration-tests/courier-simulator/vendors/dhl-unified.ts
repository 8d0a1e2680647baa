import type { Step } from "../journeys/step"
import { headOf } from "./head-of"
import { isoTime } from "./iso-time"
import type { ParcelView } from "./parcel-view"
import type { ShownScan } from "./shown-scan"
import type { Vendor } from "./vendor"
import { wordsOf } from "./words-of"

/** DHL Unified: by number, newest first, local times, no webhooks. */
export const dhlUnified: Vendor = {
  id: "dhl-unified",
  ref_prefix: "dhl",
  needs_registration: false,
  takes_unknown: false,
  ask: ({ method, url, headers }) => {
    const number = url.searchParams.get("trackingNumber")
    return method === "GET" && url.pathname === "/track/shipments" && number
      ? {
          api_key: headers["dhl-api-key"]?.toString() ?? null,
          number,
          courier: null,
          ref: null,
          registers: false,
        }
      : null
  },
  tell: (view) => ({ status: 200, body: { shipments: [shipmentOf(view)] } }),
  refuse: (why) => refusals[why],
  notify: null,
}

const codes: Partial<Record<Step, string>> = {
  label_created: "pre-transit",
  delivered: "delivered",
  returned: "delivered",
  delivery_failed: "failure",
  lost: "unknown",
  cancelled: "unknown",
}

const codeOf = ({ step }: ShownScan) => codes[step] ?? "transit"

/** DHL does not say why something goes back. */
const describe = (scan: ShownScan) =>
  wordsOf(scan.step === "return_started" ? { ...scan, reason: null } : scan)

function shipmentOf({ number, scans }: ParcelView) {
  const head = headOf(scans)
  return {
    id: number,
    service: "express",
    status: head && {
      timestamp: isoTime(head, "offset"),
      statusCode: codeOf(head),
      status: codeOf(head),
      description: describe(head),
    },
    events: scans.toReversed().map((scan) => ({
      timestamp: isoTime(scan, "none"),
      statusCode: codeOf(scan),
      status: codeOf(scan),
      description: describe(scan),
      location: { address: { addressLocality: scan.city.name } },
    })),
  }
}

const refusal = (status: number, title: string, detail: string) => ({
  status,
  body: { title, detail, status },
})

const refusals = {
  auth: refusal(401, "Unauthorized", "Unauthorized for given resource."),
  not_found: refusal(404, "No result found", "No shipment has that number."),
  rate_limited: refusal(429, "Too many requests", "Too many requests."),
  broken: refusal(503, "Service unavailable", "Please try again later."),
}
