import { model } from "@medusajs/framework/utils"

/** Somebody who is blocked or trusted, by a keyed hash: no name is kept. */
export const ListEntry = model
  .define(
    { name: "ListEntry", tableName: "verification_list_entry" },
    {
      id: model.id({ prefix: "olist" }).primaryKey(),
      list: model.enum(["block", "allow"]),
      kind: model.enum(["email", "phone", "address", "ip"]),
      hash: model.text(),
      reason: model.text(),
      expires_at: model.dateTime().nullable(),
      actor: model.text(),
    }
  )
  .indexes([{ on: ["kind", "hash", "list"], unique: true }])
