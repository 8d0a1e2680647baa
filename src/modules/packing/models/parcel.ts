import { model } from "@medusajs/framework/utils"
import { parcelStates } from "../../../types/packing"

/**
 * A box of one order from one location. It is one core fulfilment, alone or
 * with the boxes of its consignment.
 */
export const Parcel = model
  .define(
    { name: "Parcel", tableName: "packing_parcel" },
    {
      id: model.id({ prefix: "opcl" }).primaryKey(),
      /** Its barcode: the order's display number and the parcel's place. */
      code: model.text(),
      order_id: model.text(),
      location_id: model.text(),
      state: model.enum([...parcelStates]).default("open"),
      /** The plan's box that it follows, and the carton that was taken. */
      plan_id: model.text().nullable(),
      box_number: model.number().nullable(),
      carton_id: model.text().nullable(),
      length_mm: model.number().nullable(),
      width_mm: model.number().nullable(),
      height_mm: model.number().nullable(),
      /** Goods and carton by their own numbers; null: something is unmeasured. */
      computed_g: model.number().nullable(),
      /** On the scale. */
      weight_g: model.number().nullable(),
      chargeable_g: model.number().nullable(),
      /** How it was packed otherwise than planned: `PackingDeviation`. */
      deviation: model.json().nullable(),
      courier: model.text().nullable(),
      service: model.text().nullable(),
      tracking_number: model.text().nullable(),
      tracking_url: model.text().nullable(),
      label_url: model.text().nullable(),
      fulfillment_id: model.text().nullable(),
      /** Boxes that have the same travel on one label; null: on its own. */
      consignment_key: model.text().nullable(),
      /** The last `PackingLabelAttempt`. */
      attempt_id: model.text().nullable(),
      /** Reservations taken off their lines while the label is bought. */
      parked: model.json().nullable(),
      opened_by: model.text().default("system"),
      packed_by: model.text().nullable(),
      packed_at: model.dateTime().nullable(),
      labelled_by: model.text().nullable(),
      labelled_at: model.dateTime().nullable(),
      /** The scan of parcels that one courier took together. */
      handover_id: model.text().nullable(),
      handed_over_by: model.text().nullable(),
      handed_over_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["code"], unique: true },
    { on: ["order_id"] },
    {
      on: ["fulfillment_id"],
      unique: true,
      where:
        "fulfillment_id is not null and consignment_key is null and deleted_at is null",
      name: "IDX_packing_parcel_own_fulfillment_unique",
    },
    { on: ["fulfillment_id"] },
    { on: ["consignment_key"] },
    { on: ["state"] },
    { on: ["handover_id"] },
  ])
  .checks([
    {
      name: "packing_parcel_weight",
      expression: ({ weight_g }) => `${weight_g} is null or ${weight_g} > 0`,
    },
    {
      name: "packing_parcel_sides",
      expression: (p) =>
        `(${p.length_mm} is null or ${p.length_mm} > 0) and (${p.width_mm} is null or ${p.width_mm} > 0) and (${p.height_mm} is null or ${p.height_mm} > 0)`,
    },
  ])
