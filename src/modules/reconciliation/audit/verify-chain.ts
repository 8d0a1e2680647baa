import { AUDIT_START, type AuditRecord, auditHash } from "./audit-hash"

export type AuditLink = AuditRecord & { prev_hash: string; hash: string }

/** Where a chain broke, and how that shows. */
export type BrokenLink = {
  position: number
  problem: "missing" | "relinked" | "changed"
}

/**
 * Follows an account's acts from one that is known to be good.
 *
 * @param links in order of their position.
 * @param from the act before the first of them; none: the account's first.
 * @returns the first that does not follow, or null, and where to go on.
 */
export function verifyChain(
  links: AuditLink[],
  from: { position: number; hash: string } = { position: 0, hash: AUDIT_START }
): { broken: BrokenLink | null; last: { position: number; hash: string } } {
  let last = from
  for (const link of links) {
    const problem =
      link.position !== last.position + 1
        ? "missing"
        : link.prev_hash !== last.hash
          ? "relinked"
          : auditHash(last.hash, link) !== link.hash
            ? "changed"
            : null
    if (problem) {
      return { broken: { position: last.position + 1, problem }, last }
    }
    last = { position: link.position, hash: link.hash }
  }
  return { broken: null, last }
}
