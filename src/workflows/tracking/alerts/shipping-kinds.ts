import type { AlertKind } from "../../../modules/tracking/alerts/alert-kind"

/** What an order's promise of shipping is judged for. */
export const shippingKinds: AlertKind[] = ["ship_at_risk", "ship_late"]
