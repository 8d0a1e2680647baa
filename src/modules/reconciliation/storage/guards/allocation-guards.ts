import { overAllocationFunction } from "./over-allocation-function"

/**
 * At commit, whoever wrote: an item never has more allocated to it and
 * written off than its amount, nor the other way round; the parts of a
 * matched line are the line, to the unit.
 */
export const allocationGuards = [
  `create or replace function "reconciliation_check_item"(checked text) returns void language plpgsql as $$
    declare
      amount bigint;
      allocated bigint;
    begin
      select "amount_minor" into amount from "reconciliation_item"
        where "id" = checked for update;
      select coalesce(sum(part), 0) into allocated from (
        select "allocated_minor" as part from "reconciliation_match_leg"
          where "item_id" = checked and "active" and "deleted_at" is null
        union all
        select "amount_minor" from "reconciliation_write_off"
          where "item_id" = checked and "state" = 'approved'
            and "deleted_at" is null) parts;
      if amount is null or abs(allocated) > abs(amount)
          or sign(allocated) * sign(amount) < 0 then
        raise exception 'over-allocation: % of % is allocated to item %',
          allocated, amount, checked using errcode = 'check_violation';
      end if;
    end $$;`,
  overAllocationFunction,
  `drop trigger if exists "reconciliation_match_leg_over_allocation" on "reconciliation_match_leg";`,
  `create constraint trigger "reconciliation_match_leg_over_allocation" after insert or update on "reconciliation_match_leg" deferrable initially deferred for each row execute function "reconciliation_refuse_over_allocation"();`,
  `create or replace function "reconciliation_refuse_over_write_off"() returns trigger language plpgsql as $$
    begin
      perform "reconciliation_check_item"(new."item_id");
      return null;
    end $$;`,
  `create constraint trigger "reconciliation_write_off_over_allocation" after insert or update on "reconciliation_write_off" deferrable initially deferred for each row when (new."state" = 'approved' and new."deleted_at" is null) execute function "reconciliation_refuse_over_write_off"();`,
  `alter table "reconciliation_write_off" add constraint "reconciliation_write_off_four_eyes" check (not "needs_approval" or "state" <> 'approved' or ("approved_by" is not null and "approved_by" <> "proposed_by"));`,
]
