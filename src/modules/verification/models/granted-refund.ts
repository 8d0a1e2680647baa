import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** Money that the shop owes back; paid out by at most one refund of core. */
export const GrantedRefund = model
  .define(
    { name: "GrantedRefund", tableName: "verification_granted_refund" },
    {
      id: model.id({ prefix: "ogrf" }).primaryKey(),
      order_id: model.text(),
      currency_code: model.text(),
      amount_minor: minorUnits(),
      /** Units given up: `[{ line_id, quantity, amount_minor }]`. */
      lines: model.json(),
      /**
       * Whether it takes money off what the order owes. Units that were
       * cancelled have left the order's total already.
       */
      lowers_due: model.boolean().default(true),
      reason: model.text(),
      note: model.text().nullable(),
      state: model
        .enum(["none", "pending", "success", "failure", "withdrawn"])
        .default("none"),
      /** Core's refunds that paid it out, joined by commas. */
      refund_id: model.text().nullable(),
      idempotency_key: model.text(),
      error: model.text().nullable(),
      granted_by: model.text(),
      granted_at: model.dateTime(),
      executed_by: model.text().nullable(),
      executed_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["idempotency_key"], unique: true },
    {
      on: ["refund_id"],
      unique: true,
      where: "refund_id is not null and deleted_at is null",
    },
    { on: ["order_id"] },
  ])
