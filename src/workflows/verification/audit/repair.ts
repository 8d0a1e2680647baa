import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditRow } from "../../../modules/verification/audit/audit-row"
import type { AuditEvidence } from "../../../types/audit"

/** What a repair did, in facts, and what takes it back. */
export type Repaired<Undo> = {
  before: AuditEvidence
  after: AuditEvidence
  undo: Undo
}

/**
 * One kind of repair. The finding is true at this moment, and the order's lock
 * is held; a repair of stock takes the items' own keys itself.
 */
export type Repair<Undo = unknown> = {
  apply: (
    container: MedusaContainer,
    row: AuditRow,
    actor: string
  ) => Promise<Repaired<Undo>>
  undo: (container: MedusaContainer, undo: Undo) => Promise<void>
}
