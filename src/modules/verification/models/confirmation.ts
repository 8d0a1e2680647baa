import { model } from "@medusajs/framework/utils"

/** What a customer answered when asked about an order. */
export const Confirmation = model
  .define(
    { name: "Confirmation", tableName: "verification_confirmation" },
    {
      id: model.id({ prefix: "oconf" }).primaryKey(),
      order_id: model.text(),
      kind: model.enum(["cod", "address", "customer"]),
      means: model.enum(["phone", "chat", "link"]),
      outcome: model.enum(["confirmed", "refused", "no_answer"]),
      note: model.text().nullable(),
      actor: model.text(),
      confirmed_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["order_id", "kind", "confirmed_at"] }])
