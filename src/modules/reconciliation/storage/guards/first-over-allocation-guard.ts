/**
 * No item and no line ever has more allocated to it than its amount, nor the
 * other way round, whoever writes: checked at commit under the row's lock.
 */
export const firstOverAllocationGuard = [
  `create or replace function "reconciliation_refuse_over_allocation"() returns trigger language plpgsql as $$
    declare
      paying_line text;
      amount bigint;
      allocated bigint;
    begin
      select "amount_minor" into amount from "reconciliation_item"
        where "id" = new."item_id" for update;
      select coalesce(sum("allocated_minor"), 0) into allocated
        from "reconciliation_match_leg"
        where "item_id" = new."item_id" and "active" and "deleted_at" is null;
      if amount is null or abs(allocated) > abs(amount)
          or sign(allocated) * sign(amount) < 0 then
        raise exception 'over-allocation: % of % is allocated to item %',
          allocated, amount, new."item_id" using errcode = 'check_violation';
      end if;
      select m."line_id" into paying_line from "reconciliation_match" m
        where m."id" = new."match_id";
      select "amount_minor" into amount from "reconciliation_line"
        where "id" = paying_line for update;
      select coalesce(sum(l."allocated_minor"), 0) into allocated
        from "reconciliation_match_leg" l
        join "reconciliation_match" m on m."id" = l."match_id"
        where m."line_id" = paying_line and l."active" and l."deleted_at" is null;
      if amount is null or abs(allocated) > abs(amount)
          or sign(allocated) * sign(amount) < 0 then
        raise exception 'over-allocation: % of % is allocated to line %',
          allocated, amount, paying_line using errcode = 'check_violation';
      end if;
      return null;
    end $$;`,
  `create constraint trigger "reconciliation_match_leg_over_allocation" after insert or update on "reconciliation_match_leg" deferrable initially deferred for each row when (new."active" and new."deleted_at" is null) execute function "reconciliation_refuse_over_allocation"();`,
]
