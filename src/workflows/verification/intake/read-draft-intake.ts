import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { judgeDraft } from "../../../modules/verification/intake/draft/judge-draft"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { DraftIntake } from "../../../types/draft-intake"
import { addressField } from "../order/address-field"
import { toAddressFacts } from "../facts/to-address-facts"
import { toPlace } from "../facts/to-place"
import { findActorName } from "../../find-actor-name"
import { listDraftChannels } from "./list-draft-channels"
import { type Draft, readDraft } from "./read-draft"
import { readTaken } from "./read-taken"

/**
 * Who took a draft order and what it still needs to become an order.
 *
 * @returns null for what is no draft.
 */
export async function readDraftIntake(
  container: MedusaContainer,
  id: string
): Promise<DraftIntake | null> {
  const draft = await readDraft(container, id)
  if (!draft) {
    return null
  }
  const options = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const taken = readTaken(draft.metadata)
  const parts = judge(draft, taken.payment_method, options)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return {
    order_id: draft.id,
    display_id: draft.display_id,
    taken: {
      ...taken,
      taken_by_name: await findActorName(query, taken.taken_by),
    },
    completeness: {
      is_complete: parts.every(({ is_met }) => is_met),
      parts,
    },
    channels: listDraftChannels(options.intake),
    payment_methods: Object.keys(options.money.required),
  }
}

const judge = (
  draft: Draft,
  payment_method: string | null,
  { areaList, address, money }: VerificationOptions
) =>
  judgeDraft({
    has_customer: Boolean(draft.customer_id),
    emails: [draft.email, draft.customer?.email],
    phones: [
      addressField(draft, "phone"),
      draft.billing_address?.phone,
      draft.customer?.phone,
    ],
    address: toAddressFacts(draft, {
      place: toPlace(draft, areaList),
      around: null,
    }),
    required: address.required,
    shipping_methods: draft.shipping_methods?.length ?? 0,
    quantities: draft.items.map(({ detail }) => Number(detail.quantity)),
    payment_method,
    payment_methods: Object.keys(money.required),
  })
