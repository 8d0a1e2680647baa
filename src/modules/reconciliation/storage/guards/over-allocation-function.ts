/** A line's parts sum to it, and no item gets more than its amount. */
export const overAllocationFunction = `create or replace function "reconciliation_refuse_over_allocation"() returns trigger language plpgsql as $$
    declare
      paying_line text;
      amount bigint;
      allocated bigint;
    begin
      if new."active" and new."item_id" is not null then
        perform "reconciliation_check_item"(new."item_id");
      end if;
      select m."line_id" into paying_line from "reconciliation_match" m
        where m."id" = new."match_id";
      select "amount_minor" into amount from "reconciliation_line"
        where "id" = paying_line for update;
      select sum(l."allocated_minor") into allocated
        from "reconciliation_match_leg" l
        join "reconciliation_match" m on m."id" = l."match_id"
        where m."line_id" = paying_line and m."deleted_at" is null
          and l."active" and l."deleted_at" is null;
      if amount is null or allocated <> amount then
        raise exception 'over-allocation: % of % is allocated to line %',
          allocated, amount, paying_line using errcode = 'check_violation';
      end if;
      return null;
    end $$;`
