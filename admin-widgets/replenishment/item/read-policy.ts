import type { ItemPolicyBody } from "../../../src/types/replenishment/policies"
import { type PolicyDraft, policyNumbers } from "./policy-draft"
import { readShare } from "./read-share"

type PolicyValues = Omit<ItemPolicyBody, "inventory_item_id" | "location_id">

/** The fields as the server takes them; which is wrong, where one is. */
export function readPolicy(
  draft: PolicyDraft
): { body: PolicyValues } | { wrong: keyof PolicyDraft } {
  const service = draft.service.trim() ? readShare(draft.service) : null
  if (draft.service.trim() && service === null) {
    return { wrong: "service" }
  }
  const wrong = policyNumbers.find((name) => !/^\d{0,7}$/.test(draft[name]))
  if (wrong) {
    return { wrong }
  }
  const numbers = policyNumbers.map((name) => [
    name,
    draft[name] === "" ? null : Number(draft[name]),
  ])
  return {
    body: {
      service,
      end_of_life: draft.end_of_life,
      predecessor_item_id: draft.predecessor_item_id,
      ...(Object.fromEntries(numbers) as Partial<PolicyValues>),
    },
  }
}
