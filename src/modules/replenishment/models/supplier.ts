import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** Who sells us goods. */
export const Supplier = model
  .define(
    { name: "Supplier", tableName: "replenishment_supplier" },
    {
      id: model.id({ prefix: "osup" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      email: model.text().nullable(),
      address: model.text().nullable(),
      /** Of the papers we send: en or id. */
      language: model.enum(["en", "id"]).default("en"),
      currency_code: model.text(),
      /** IANA; lead times are days of its calendar. */
      time_zone: model.text(),
      /** Continuous: any day. Calendar: on its order days only. */
      mode: model.enum(["continuous", "calendar"]).default("continuous"),
      /** ISO weekdays, 1 is Monday; of a calendar supplier. */
      order_days: model.json(),
      /** Days from order to shelf as it states; null: the option's. */
      stated_days: model.number().nullable(),
      minimum_minor: minorUnits().nullable(),
      free_freight_minor: minorUnits().nullable(),
      /** ISO days on which it neither takes nor sends orders. */
      holidays: model.json(),
      is_active: model.boolean().default(true),
    }
  )
  .indexes([{ on: ["code"], unique: true, where: "deleted_at is null" }])
