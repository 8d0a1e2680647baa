/** Something that a person should look at. */
export type TrackingAlertDto = {
  id: string
  /** Tracker, order or courier account that it is about. */
  subject_id: string
  tracker_id: string | null
  order_id: string | null
  /** For example `stalled` or `ship_late`. */
  kind: string
  /** The how-manieth of its kind about its subject, from 1. */
  episode: number
  /** Figures that say why. */
  facts: Record<string, string | number | null>
  opened_at: string
  closed_at: string | null
  /** User who closed it; null: it ended by itself. */
  closed_by: string | null
  closed_why: string | null
}

/** `GET /admin/order-cycle/tracking-alerts` */
export type TrackingAlertsResponse = {
  tracking_alerts: TrackingAlertDto[]
  count: number
  offset: number
  limit: number
}

/** `POST /admin/order-cycle/tracking-alerts/:id/close` */
export type TrackingAlertResponse = { tracking_alert: TrackingAlertDto }
