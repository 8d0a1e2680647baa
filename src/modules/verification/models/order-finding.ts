import { model } from "@medusajs/framework/utils"

export const OrderFinding = model
  .define(
    { name: "OrderFinding", tableName: "verification_finding" },
    {
      id: model.id({ prefix: "ofin" }).primaryKey(),
      order_id: model.text(),
      check: model.text(),
      code: model.text(),
      subject: model.text().default(""),
      level: model.enum(["info", "warn", "block"]),
      input: model.json(),
      output: model.json(),
      seen_first_at: model.dateTime(),
      /**
       * When it was last seen otherwise than before; that it is still true, its
       * order's last review says.
       */
      seen_last_at: model.dateTime(),
      resolved_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["order_id", "check", "code", "subject"],
      unique: true,
      where: "resolved_at is null and deleted_at is null",
    },
  ])
