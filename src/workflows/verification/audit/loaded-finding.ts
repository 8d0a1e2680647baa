import type { AuditRepair } from "../../../types/audit"

/** A finding that waits, as its workflows pass it on. */
export type LoadedFinding = {
  id: string
  invariant: string
  subject: string
  order_id: string | null
  proposal: { repair: AuditRepair } | null
}
