import type { LiveOrder } from "../live/live-order"

/** What the demo's gateway calls the payment of an order in progress. */
export const gatewayRef = ({ tracking_number }: LiveOrder) =>
  `pi_demo_${tracking_number}`
