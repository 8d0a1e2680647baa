import { model } from "@medusajs/framework/utils"

export const ReconciliationAccount = model
  .define(
    { name: "ReconciliationAccount", tableName: "reconciliation_account" },
    {
      id: model.id({ prefix: "oracc" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      kind: model.enum(["psp", "bank", "courier", "wallet"]),
      currency_code: model.text(),
      time_zone: model.text().default("Asia/Jakarta"),
      /** Core's provider whose money it holds, for example `pp_stripe_stripe`. */
      provider_id: model.text().nullable(),
      /** As its statements write it; others of a file are left out. */
      number: model.text().nullable(),
      /** `auto`, or what `order-cycle statement --format` takes. */
      format: model.text().default("auto"),
      /** A bank's CSV that is not built in. */
      csv_profile: model.json().nullable(),
      /** Days until money that the shop knows of must have arrived. */
      lag_days: model.number().default(3),
      /** Days without a new line after which the source is stale. */
      stale_after_days: model.number().nullable(),
      /** Where buyers transfer to, as they are told; all three or none. */
      payee_bank: model.text().nullable(),
      payee_name: model.text().nullable(),
      payee_number: model.text().nullable(),
      /** What its fees must be; null: they are not checked. */
      fee_contract: model.json().nullable(),
      /** Lines that came before were held against the contract. */
      fees_checked_at: model.dateTime().nullable(),
      /** What its webhooks are signed with, encrypted. */
      secret_encrypted: model.text().nullable(),
      /** The one before, good until the new one is in use everywhere. */
      old_secret_encrypted: model.text().nullable(),
      old_secret_until: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["code"], unique: true }])
