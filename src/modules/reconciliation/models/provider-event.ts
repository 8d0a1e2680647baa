import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a provider reported by webhook, kept once however often it is sent. */
export const ProviderEvent = model
  .define(
    { name: "ProviderEvent", tableName: "reconciliation_provider_event" },
    {
      id: model.id({ prefix: "orevt" }).primaryKey(),
      /** Settlement provider, for example `stripe`. */
      provider: model.text(),
      event_id: model.text(),
      account_id: model.text(),
      object_id: model.text(),
      /** Core's capture or refund whose request caused it. */
      idempotency_key: model.text().nullable(),
      /** Core's capture or refund that it is about, as far as known. */
      entity_id: model.text().nullable(),
      refs: model.array(),
      kind: model.text(),
      status: model.text(),
      /** Without sign. */
      amount_minor: minorUnits().nullable(),
      currency_code: model.text().nullable(),
      occurred_at: model.dateTime().nullable(),
      raw: model.json(),
      /** When what follows from it was done. */
      applied_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["idempotency_key"] },
    { on: ["entity_id"] },
    { on: ["object_id"] },
  ])
