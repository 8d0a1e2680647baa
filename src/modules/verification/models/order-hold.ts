import { model } from "@medusajs/framework/utils"

export const OrderHold = model
  .define(
    { name: "OrderHold", tableName: "verification_hold" },
    {
      id: model.id({ prefix: "ohold" }).primaryKey(),
      order_id: model.text(),
      type: model.text(),
      gate: model.text(),
      subject: model.text().default(""),
      reason: model.text().nullable(),
      note: model.text().nullable(),
      evidence: model.json().nullable(),
      keeps_stock: model.boolean().default(true),
      source: model.enum(["check", "rule", "person", "audit"]),
      release_by: model.enum(["condition", "person"]),
      hold_until: model.dateTime().nullable(),
      placed_by: model.text(),
      placed_at: model.dateTime(),
      released_by: model.text().nullable(),
      released_at: model.dateTime().nullable(),
      released_how: model.enum(["condition", "person", "override"]).nullable(),
    }
  )
  .indexes([
    {
      on: ["order_id", "type", "subject"],
      unique: true,
      where: "released_at is null and deleted_at is null",
    },
    { on: ["type", "placed_at"] },
    {
      on: ["hold_until"],
      where: "released_at is null and deleted_at is null",
    },
  ])
