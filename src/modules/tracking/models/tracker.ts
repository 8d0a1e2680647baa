import { model } from "@medusajs/framework/utils"
import { trackingStatuses } from "../../../types/tracking"

/** One label of a fulfilment and where its parcel is. */
export const Tracker = model
  .define(
    { name: "Tracker", tableName: "tracking_tracker" },
    {
      id: model.id({ prefix: "otrk" }).primaryKey(),
      order_id: model.text(),
      fulfillment_id: model.text(),
      parcel_id: model.text().nullable(),
      courier: model.text(),
      service: model.text().nullable(),
      tracking_number: model.text(),
      direction: model.enum(["outbound", "return"]).default("outbound"),
      /** Core's label. */
      label_id: model.text().nullable(),
      /** The account that is asked about it. */
      account_id: model.text().nullable(),
      /** How the provider calls it. */
      provider_ref: model.text().nullable(),
      /** Last five digits of the recipient's phone, which some ask for. */
      phone_tail: model.text().nullable(),
      /** Origin, destination and service, for statistics. */
      lane_key: model.text().nullable(),
      /** ISO 3166-1, two lower case letters, like the destination's. */
      origin_country: model.text().nullable(),
      destination_country: model.text().nullable(),
      destination_city: model.text().nullable(),
      /** Address of its public page, 128 random bits; the database has a default. */
      public_token: model.text(),
      status: model.enum([...trackingStatuses]).default("pending"),
      sub: model.text().nullable(),
      reason: model.text().nullable(),
      flags: model.array(),
      attempts: model.number().default(0),
      first_attempt_success: model.boolean().nullable(),
      status_at: model.dateTime().nullable(),
      first_scan_at: model.dateTime().nullable(),
      out_for_delivery_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      returned_at: model.dateTime().nullable(),
      last_scan_at: model.dateTime().nullable(),
      /** When the courier got it; its period in scorecards. */
      handed_over_at: model.dateTime().nullable(),
      promised_at: model.dateTime().nullable(),
      /** The courier's own estimate of the delivery. */
      courier_eta: model.dateTime().nullable(),
      /** Receipt of what told the estimate: an older telling changes nothing. */
      courier_eta_told_at: model.dateTime().nullable(),
      /** Likelihood that the promise is missed, 0 to 1. */
      p_late: model.float().nullable(),
      /** null: nobody is asked about it any more. */
      next_poll_at: model.dateTime().nullable(),
      /** Until then a poller has it in hand. */
      lease_until: model.dateTime().nullable(),
      last_polled_at: model.dateTime().nullable(),
      /** Failed polls in a row. */
      failures: model.number().default(0),
      /** Polls in a row that the provider answered with "not found". */
      not_found: model.number().default(0),
      /** Polls in a row that the provider answered with "expired". */
      expired_answers: model.number().default(0),
      /** Day of the provider's quota in which it was asked about last. */
      polls_day: model.text().nullable(),
      /** How often in that day. */
      polls_in_day: model.number().default(0),
      state_hash: model.text().nullable(),
      /** State whose effects (timeline, events) have been carried out. */
      applied_hash: model.text().nullable(),
      applied_status: model.enum([...trackingStatuses]).nullable(),
      /** The shipment was made so that its customer is told nothing. */
      no_notification: model.boolean().default(false),
      core_delivered_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["courier", "tracking_number"],
      unique: true,
      where: "closed_at is null and deleted_at is null",
    },
    { on: ["tracking_number"] },
    { on: ["fulfillment_id"] },
    { on: ["order_id"] },
    { on: ["status"] },
    { on: ["public_token"], unique: true },
    {
      name: "IDX_tracking_tracker_due",
      on: ["next_poll_at"],
      where:
        "next_poll_at is not null and closed_at is null and deleted_at is null",
    },
    {
      name: "IDX_tracking_tracker_delivered_lanes",
      on: ["delivered_at"],
      where:
        "lane_key is not null and delivered_at is not null and deleted_at is null",
    },
    {
      name: "IDX_tracking_tracker_unapplied",
      on: ["updated_at", "id"],
      where: "applied_hash is distinct from state_hash and deleted_at is null",
    },
    {
      name: "IDX_tracking_tracker_unmarked",
      on: ["updated_at"],
      where:
        "status = 'delivered' and core_delivered_at is null and deleted_at is null",
    },
    {
      name: "IDX_tracking_tracker_ended",
      on: ["status_at"],
      where:
        "status in ('delivered', 'returned', 'lost') and deleted_at is null",
    },
  ])
