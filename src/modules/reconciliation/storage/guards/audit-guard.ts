/** What was written of an act stays as it was. */
export const auditGuard = [
  `create or replace function "reconciliation_refuse_audit_change"() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit of reconciliation is never changed or deleted'
        using errcode = 'restrict_violation';
    end $$;`,
  `create trigger "reconciliation_audit_is_kept" before update or delete on "reconciliation_audit" for each row execute function "reconciliation_refuse_audit_change"();`,
]
