import { model } from "@medusajs/framework/utils"

/** The last number of a year's purchase orders: no number is left out. */
export const PurchaseCounter = model
  .define(
    { name: "PurchaseCounter", tableName: "replenishment_purchase_counter" },
    {
      id: model.id({ prefix: "opct" }).primaryKey(),
      /** Of the store's zone. */
      year: model.number(),
      last: model.number(),
    }
  )
  .indexes([{ on: ["year"], unique: true, where: "deleted_at is null" }])
