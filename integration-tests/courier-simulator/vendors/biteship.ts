import { biteshipNote } from "./biteship-note"
import { biteshipStatuses } from "./biteship-statuses"
import { headOf } from "./head-of"
import { isoTime } from "./iso-time"
import type { ParcelView } from "./parcel-view"
import type { Vendor } from "./vendor"

/** Biteship: by waybill and courier, with a static header on webhooks. */
export const biteship: Vendor = {
  id: "biteship",
  ref_prefix: "bts",
  needs_registration: false,
  takes_unknown: false,
  ask: ({ method, url, headers }) => {
    const path = /^\/v1\/trackings\/([^/]+)\/couriers\/([^/]+)$/.exec(
      url.pathname
    )
    return method === "GET" && path
      ? {
          api_key: headers.authorization ?? null,
          number: decodeURIComponent(path[1]),
          courier: decodeURIComponent(path[2]),
          ref: null,
          registers: false,
        }
      : null
  },
  tell: (view) => ({
    status: 200,
    body: {
      success: true,
      messsage: "Successfully get tracking info",
      object: "tracking",
      id: view.ref,
      waybill_id: view.number,
      courier: { company: view.courier, name: null, phone: null },
      order_id: null,
      status: statusOf(view),
      history: historyOf(view),
    },
  }),
  refuse: (why) => refusals[why],
  notify: (view) => ({
    event: "order.status",
    order_id: `order_${view.ref}`,
    status: statusOf(view),
    courier_company: view.courier,
    courier_waybill_id: view.number,
    courier_tracking_id: view.ref,
    updated_at: new Date(view.updated_at).toISOString(),
  }),
  sign: (_body, secret) => {
    const [name, ...value] = secret.split(":")
    return { [name.trim()]: value.join(":").trim() }
  },
}

function statusOf({ scans }: ParcelView): string {
  const head = headOf(scans)
  return head ? biteshipStatuses[head.step] : "confirmed"
}

const historyOf = ({ scans, is_zoneless }: ParcelView) =>
  scans.map((scan) => ({
    note: biteshipNote(scan),
    service_type: "regular",
    status: biteshipStatuses[scan.step],
    updated_at: isoTime(scan, is_zoneless ? "none" : "offset"),
  }))

const refusal = (status: number, code: number, error: string) => ({
  status,
  body: { success: false, error, code },
})

const refusals = {
  auth: refusal(401, 40101001, "Authorization failed: wrong key"),
  not_found: refusal(404, 40003001, "Waybill is not found"),
  rate_limited: refusal(429, 42900001, "Too many requests"),
  broken: refusal(503, 50300001, "Service is not available"),
}
