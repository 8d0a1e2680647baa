import { model } from "@medusajs/framework/utils"

/** One pass of the auditor; the next begins where the last finished one did. */
export const AuditRun = model
  .define(
    { name: "AuditRun", tableName: "verification_audit_run" },
    {
      id: model.id({ prefix: "oarun" }).primaryKey(),
      scope: model.enum(["changed", "all"]),
      /** What changed later is left to the next run, for it may be moving. */
      until: model.dateTime(),
      orders: model.number().default(0),
      levels: model.number().default(0),
      opened: model.number().default(0),
      closed: model.number().default(0),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["scope", "until"],
      where: "finished_at is not null and deleted_at is null",
    },
  ])
