/**
 * What lines gave to items, as rows of (item_id, minor): a replay reads items
 * as if it were not given. Its parameter is a JSON array of the lines' ids.
 */
export const setAsideSql = `
  select g."item_id", sum(g."allocated_minor") as "minor"
    from "reconciliation_match" m
    join "reconciliation_match_leg" g
      on g."match_id" = m."id" and g."active" and g."item_id" is not null
     and g."deleted_at" is null
   where m."line_id" in (select jsonb_array_elements_text(?::jsonb))
     and m."deleted_at" is null
   group by g."item_id"`
