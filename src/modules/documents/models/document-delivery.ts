import { model } from "@medusajs/framework/utils"

/** Who got a paper: as a file in the admin, or by mail. Append-only. */
export const DocumentDelivery = model
  .define(
    { name: "DocumentDelivery", tableName: "documents_delivery" },
    {
      id: model.id({ prefix: "oddel" }).primaryKey(),
      document_id: model.text(),
      channel: model.enum(["print", "email"]),
      /** The actor who printed it, or the address of the mail. */
      recipient: model.text(),
      /** What led to it; the same cause sends a paper to nobody twice. */
      cause: model.text(),
      at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["document_id", "channel", "recipient", "cause"], unique: true },
  ])
