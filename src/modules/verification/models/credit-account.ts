import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** What a customer may owe in one currency, and for how long. */
export const CreditAccount = model
  .define(
    { name: "CreditAccount", tableName: "verification_credit_account" },
    {
      id: model.id({ prefix: "ocred" }).primaryKey(),
      customer_id: model.text(),
      currency_code: model.text(),
      limit_minor: minorUnits(),
      /** Days from the order to the day its invoice is due. */
      terms_days: model.number().default(30),
    }
  )
  .indexes([
    {
      name: "IDX_verification_credit_account_once",
      on: ["customer_id", "currency_code"],
      unique: true,
    },
  ])
