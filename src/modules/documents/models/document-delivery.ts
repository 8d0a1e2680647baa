import { model } from "@medusajs/framework/utils"
import { deliveryStates } from "../../../types/document"

/** Who got a paper: as a file in the admin, or by mail. */
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
      /** `sending` that stays was cut off: nobody knows whether it arrived. */
      state: model.enum([...deliveryStates]).default("sent"),
      /** The provider's words when the last try failed. */
      error: model.text().nullable(),
      tries: model.number().default(1),
      at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["document_id", "channel", "recipient", "cause"], unique: true },
  ])
