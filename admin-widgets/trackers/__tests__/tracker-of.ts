import type { TrackerDto } from "../../../src/types/tracking"
import type {
  ParcelAlertDto,
  TrackerEventsResponse,
} from "../../../src/types/tracking-queue"

/** A parcel on its way, as the server tells it. */
export const trackerOf = (change: Partial<TrackerDto> = {}): TrackerDto => ({
  id: "otrk_1",
  order_id: "order_1",
  fulfillment_id: "ful_1",
  parcel_id: null,
  courier: "jne",
  service: "REG",
  tracking_number: "CGK1",
  status: "delivery_failed",
  sub: null,
  reason: "consignee_not_home",
  flags: ["delayed"],
  attempts: 2,
  first_attempt_success: null,
  status_at: "2026-11-26T01:00:00.000Z",
  first_scan_at: "2026-11-24T01:00:00.000Z",
  out_for_delivery_at: null,
  delivered_at: null,
  returned_at: null,
  last_scan_at: "2026-11-26T01:00:00.000Z",
  promised_at: "2026-11-25T10:00:00.000Z",
  courier_eta: null,
  p_late: 0.62,
  account_id: "octa_1",
  next_poll_at: "2026-11-26T03:00:00.000Z",
  last_polled_at: "2026-11-26T02:00:00.000Z",
  core_delivered_at: null,
  closed_at: null,
  public_token: "token",
  ...change,
})

/** An open alert of it. */
export const alertOf = (
  change: Partial<ParcelAlertDto> = {}
): ParcelAlertDto => ({
  id: "otal_1",
  tracker_id: "otrk_1",
  order_id: "order_1",
  kind: "stalled",
  episode: 1,
  facts: { hours: 49 },
  opened_at: "2026-11-26T02:00:00.000Z",
  closed_at: null,
  closed_by: null,
  closed_why: null,
  ...change,
})

type Scan = TrackerEventsResponse["events"][number]

/** An event that one webhook told. */
export const scanOf = (change: Partial<Scan> = {}): Scan => ({
  id: "otev_1",
  occurred_at: "2026-11-26T01:00:00.000Z",
  effective_at: "2026-11-26T01:00:00.000Z",
  precision: "minute",
  code: "D26",
  raw_status: null,
  text: "Rumah kosong",
  location: "Bandung",
  status: "delivery_failed",
  sub: null,
  reason: "consignee_not_home",
  flags: [],
  status_after: "delivery_failed",
  retracted_by: null,
  retracted_at: null,
  retracted_why: null,
  payload_ids: ["otpl_1"],
  rule: "words",
  versions: [
    {
      id: "otver_1",
      payload_id: "otpl_1",
      position: 0,
      received_at: "2026-11-26T01:05:00.000Z",
      mapping_version: 2,
      code: "D26",
      raw_status: null,
      text: "Rumah kosong",
      location: "Bandung",
      status: "delivery_failed",
      sub: null,
      reason: "consignee_not_home",
      rule: "words",
    },
  ],
  ...change,
})
