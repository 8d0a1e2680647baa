import { model } from "@medusajs/framework/utils"
import { minorUnits } from "../../../money/minor-units"

/** Whether, how dear and how fast a courier's service reaches an area. */
export const ServiceArea = model
  .define(
    { name: "ServiceArea", tableName: "verification_service_area" },
    {
      id: model.id({ prefix: "oarea" }).primaryKey(),
      country_code: model.text(),
      /** Code of the area list; areas below it are meant too. */
      area_code: model.text(),
      /** As the shop's shipping options name it; `*` is any. */
      courier_service: model.text(),
      is_served: model.boolean().default(true),
      /** The most that is collected at the door; null: no cash. */
      cod_max_minor: minorUnits().nullable(),
      currency_code: model.text().nullable(),
      /** Working days of the courier. */
      lead_min: model.number().nullable(),
      lead_max: model.number().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_verification_service_area_once",
      on: ["country_code", "area_code", "courier_service"],
      unique: true,
    },
  ])
