/** Whether core may hear that a fulfilment was delivered. */
export type DeliveryDecision =
  | { action: "wait"; why: string }
  | {
      /** `record`: core knows already, only our own note is missing. */
      action: "mark" | "record"
      /** When the courier delivered the last parcel (UTC, ISO 8601). */
      delivered_at: string
      tracker_ids: string[]
    }
