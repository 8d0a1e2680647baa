import type { DraftPart, DraftPartState } from "../../../../types/draft-intake"
import {
  type AddressFacts,
  checkAddress,
  type RequiredFields,
} from "../../checks/check-address"

export type DraftFacts = {
  has_customer: boolean
  emails: (string | null | undefined)[]
  phones: (string | null | undefined)[]
  address: AddressFacts
  required: RequiredFields
  shipping_methods: number
  /** Quantity of each line. */
  quantities: number[]
  payment_method: string | null
  /** Kinds of payment that the shop knows. */
  payment_methods: string[]
}

/**
 * Says of each part that an order needs whether a draft has it, in the order
 * of `draftParts`. The address is judged as the address check will judge it,
 * but for whether somebody delivers there: that holds the order, not the
 * draft. A draft without lines is taken to be sent.
 */
export function judgeDraft(facts: DraftFacts): DraftPartState[] {
  const hasLine = facts.quantities.some((quantity) => quantity > 0)
  const ships = facts.address.ships || !hasLine
  return [
    judge("customer", facts.has_customer),
    judge("contact", [...facts.emails, ...facts.phones].some(isSaid)),
    ships ? judgeAddress(facts) : nothingShips("address"),
    ships
      ? judge("shipping_method", facts.shipping_methods > 0)
      : nothingShips("shipping_method"),
    judge("line", hasLine),
    judge(
      "payment_terms",
      facts.payment_methods.includes(facts.payment_method ?? "")
    ),
  ]
}

const isSaid = (text: string | null | undefined) => Boolean(text?.trim())

const judge = (part: DraftPart, is_met: boolean): DraftPartState => ({
  part,
  is_met,
  sentence: { key: `draft_${part}${is_met ? "" : "_missing"}`, params: {} },
})

const nothingShips = (part: DraftPart): DraftPartState => ({
  part,
  is_met: true,
  sentence: { key: "draft_nothing_ships", params: {} },
})

function judgeAddress({ address, required }: DraftFacts): DraftPartState {
  const facts = { ...address, ships: true, is_served: null }
  const [finding] = checkAddress(facts, required).findings
  if (!finding) {
    return judge("address", true)
  }
  const { fields, candidates } = finding.output as {
    fields?: string[]
    candidates?: string[]
  }
  return {
    part: "address",
    is_met: false,
    sentence: candidates
      ? {
          key: "draft_address_ambiguous",
          params: { candidates: candidates.join(", ") },
        }
      : {
          key: "draft_address_incomplete",
          params: { fields: (fields ?? []).join(", ") },
        },
  }
}
