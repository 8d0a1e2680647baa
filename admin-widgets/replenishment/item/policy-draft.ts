import type { ItemPolicyRow } from "../../../src/types/replenishment/policies"

/** Fields of whole numbers. */
export const policyNumbers = [
  "manual_min",
  "manual_max",
  "max_cover_days",
  "shelf_life_days",
] as const

/** A policy as it stands in the fields. */
export type PolicyDraft = Record<(typeof policyNumbers)[number], string> & {
  /** Percent. */
  service: string
  end_of_life: boolean
  /** Whose rate a new item begins with. */
  predecessor_item_id: string | null
}

/** What was decided, ready to be changed. */
export const draftPolicy = (policy: ItemPolicyRow | null): PolicyDraft => ({
  service: policy?.service == null ? "" : String(policy.service * 100),
  end_of_life: policy?.end_of_life ?? false,
  predecessor_item_id: policy?.predecessor_item_id ?? null,
  ...(Object.fromEntries(
    policyNumbers.map((name) => [name, String(policy?.[name] ?? "")])
  ) as Record<(typeof policyNumbers)[number], string>),
})
