import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { appendAudits, type AuditedAct } from "./append-audits"

/**
 * Appends an act to its account's chain, in the transaction of the act and as
 * its last statement: the chain has one writer at a time until it commits.
 */
export const appendAudit = (
  transaction: SqlEntityManager,
  act: AuditedAct
): Promise<void> => appendAudits(transaction, [act])
