import type { LineStatement } from "../line-statement"

/** Orders whose checks have not run to the end. */
export const toVerify: LineStatement = {
  key: "to_verify",
  sql: `
    select "stage" as "part", count(*) as "count",
           min("placed_at") as "oldest_at"
      from "verification_order"
     where "stage" in ('received', 'verifying') and "deleted_at" is null
     group by grouping sets ((), ("stage"))`,
}
