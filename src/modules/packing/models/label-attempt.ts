import { model } from "@medusajs/framework/utils"
import { labelAttemptStates } from "../../../types/label-attempt"

/**
 * One purchase of the label of a parcel, or of a consignment. While it is open (`running`, `unknown`)
 * the database lets nobody begin another.
 */
export const LabelAttempt = model
  .define(
    { name: "PackingLabelAttempt", tableName: "packing_label_attempt" },
    {
      /** Core's fulfilment carries it in its metadata. */
      id: model.id({ prefix: "olatt" }).primaryKey(),
      /** The consignment's first box. */
      parcel_id: model.text(),
      consignment_key: model.text().nullable(),
      order_id: model.text(),
      location_id: model.text(),
      /** Core's fulfilment provider; null: the order has no shipping option. */
      provider: model.text().nullable(),
      state: model.enum([...labelAttemptStates]).default("running"),
      /** The carrier's or the platform's. */
      words: model.text().nullable(),
      fulfillment_id: model.text().nullable(),
      /** Before the call: `StockFigure[]` and `ReservationFigure[]`. */
      stock: model.json(),
      reservations: model.json(),
      /** `StockDifference[]` that a cut-off attempt left; null: none. */
      difference: model.json().nullable(),
      started_by: model.text(),
      started_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["parcel_id"],
      unique: true,
      where: "state in ('running', 'unknown') and deleted_at is null",
      name: "IDX_packing_label_attempt_open_unique",
    },
    {
      on: ["consignment_key"],
      unique: true,
      where:
        "consignment_key is not null and state in ('running', 'unknown') and deleted_at is null",
      name: "IDX_packing_label_attempt_open_consignment_unique",
    },
    {
      on: ["fulfillment_id"],
      unique: true,
      where: "state = 'succeeded' and deleted_at is null",
      name: "IDX_packing_label_attempt_fulfillment_unique",
    },
    { on: ["parcel_id", "started_at"] },
    { on: ["order_id"] },
    { on: ["state", "started_at"] },
  ])
  .checks([
    {
      name: "packing_label_attempt_end",
      expression: ({ state, ended_at }) =>
        `(${state} = 'running') = (${ended_at} is null)`,
    },
    {
      name: "packing_label_attempt_fulfillment",
      expression: ({ state, fulfillment_id }) =>
        `${state} <> 'succeeded' or ${fulfillment_id} is not null`,
    },
  ])
