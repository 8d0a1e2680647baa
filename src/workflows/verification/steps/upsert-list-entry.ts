import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerKeys } from "../../../modules/verification/identity/customer-keys"
import { keyedHash } from "../../../signature/keyed-hash"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export type AddListEntryInput = {
  list: "block" | "allow"
  kind: "email" | "phone" | "ip"
  value: string
  /** Two letters, for a phone without a country's prefix. */
  country?: string | null
  reason: string
  expires_at?: string | null
  actor: string
}

export const upsertListEntryStepId = "upsert-list-entry"

/** Puts somebody on a list as a keyed hash; who is on it gets the new reason. */
export const upsertListEntryStep = createStep(
  upsertListEntryStepId,
  async (input: AddListEntryInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { identityKey } = await verification.getOptions()
    const { projectConfig } = container.resolve(
      ContainerRegistrationKeys.CONFIG_MODULE
    )
    const hash = keyedHash(
      toText(input),
      identityKey ?? String(projectConfig.http.jwtSecret)
    )
    const { list, kind, reason, actor } = input
    const written = {
      reason,
      actor,
      expires_at: input.expires_at ? new Date(input.expires_at) : null,
    }
    const [known] = await verification.listListEntries({ list, kind, hash })
    const entry = known
      ? await verification.updateListEntries({ id: known.id, ...written })
      : await verification.createListEntries({ list, kind, hash, ...written })
    return new StepResponse(entry, { id: entry.id, known: known ?? null })
  },
  async (undo, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    if (undo?.known) {
      await verification.updateListEntries(undo.known)
    } else if (undo) {
      await verification.deleteListEntries(undo.id)
    }
  }
)

/** As an order's own keys are made. */
function toText({ kind, value, country }: AddListEntryInput): string {
  if (kind === "ip") {
    return `ip:${value.trim()}`
  }
  const [key] = customerKeys({
    channel: null,
    number: null,
    customer_id: null,
    email: kind === "email" ? value : null,
    phone: kind === "phone" ? value : null,
    country: country ?? null,
  })
  return key
}
