import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AuditFindingsResponse } from "../../src/types/audit"
import type { AuditFilters } from "./audit-filters"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of what the auditor found, the newest first. */
export const useAuditFindings = (filters: AuditFilters) =>
  useQuery({
    queryKey: orderCycleKeys.auditFindings(filters),
    queryFn: () =>
      client.fetch<AuditFindingsResponse>("/admin/order-cycle/audit-findings", {
        query: filters,
      }),
    placeholderData: keepPreviousData,
  })
