import type { RuleHitRow } from "../../../../types/rule-hit"

/** A hit with its rule's name. */
export type NamedHit = RuleHitRow & { key: string }
