import { model } from "@medusajs/framework/utils"

/** A known order to come, outside the statistics. */
export const ProjectDemand = model
  .define(
    { name: "ProjectDemand", tableName: "replenishment_project_demand" },
    {
      id: model.id({ prefix: "opde" }).primaryKey(),
      inventory_item_id: model.text(),
      location_id: model.text(),
      quantity: model.number(),
      /** ISO day in the store's zone on which the goods must be here. */
      due_on: model.text(),
      order_id: model.text().nullable(),
      note: model.text(),
      state: model.enum(["open", "done", "canceled"]).default("open"),
      created_by: model.text().nullable(),
    }
  )
  .indexes([{ on: ["inventory_item_id", "location_id", "state"] }])
