import { model } from "@medusajs/framework/utils"

/** The SSCC that a parcel got with its first label, for good. */
export const ParcelSscc = model
  .define(
    { name: "ParcelSscc", tableName: "documents_sscc" },
    {
      id: model.id({ prefix: "odssc" }).primaryKey(),
      parcel_id: model.text(),
      company_prefix: model.text(),
      serial: model.number(),
      sscc: model.text(),
    }
  )
  .indexes([
    { on: ["parcel_id"], unique: true },
    { on: ["company_prefix", "serial"], unique: true },
    { on: ["sscc"], unique: true },
  ])
