import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { TakeDraft } from "../../../../types/draft-intake"
import { listDraftChannels } from "../../intake/list-draft-channels"
import { readDraft } from "../../intake/read-draft"
import { readTaken } from "../../intake/read-taken"
import { toDraftMetadata } from "../../intake/to-draft-metadata"

export type PlanDraftIntakeInput = TakeDraft & {
  order_id: string
  /** Who says it, and took the order if nobody is named. */
  actor: string
}

/** Clocks differ by so much; later is a slip of the pen. */
const AHEAD_MS = 600_000

export const planDraftIntakeStepId = "plan-draft-intake"

/**
 * What is to be written of a draft: who took it stays who was said first.
 *
 * @throws MedusaError NOT_FOUND for what is no draft, INVALID_DATA for a
 * channel whose orders nobody writes down, unknown terms or a time to come.
 */
export const planDraftIntakeStep = createStep(
  planDraftIntakeStepId,
  async ({ order_id, actor, ...said }: PlanDraftIntakeInput, { container }) => {
    const draft = await readDraft(container, order_id)
    if (!draft) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no draft order ${order_id}; who took an order is written ` +
          "down before it becomes one."
      )
    }
    const { intake, money } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .getOptions()
    const known = readTaken(draft.metadata)
    const taken_by = said.taken_by ?? known.taken_by ?? actor
    const taken_at = said.taken_at ?? known.taken_at ?? new Date().toISOString()
    if (Date.parse(taken_at) > Date.now() + AHEAD_MS) {
      throw refusal(`taken_at (${taken_at}) is yet to come: name a past time.`)
    }
    refuseUnknown(
      "payment_method",
      said.payment_method,
      Object.keys(money.required)
    )
    const channels = listDraftChannels(intake)
    refuseUnknown(
      "channel",
      said.channel,
      channels.map(({ code }) => code)
    )
    return new StepResponse(
      toDraftMetadata(
        { ...said, taken_by, taken_at },
        channels.find(({ code }) => code === said.channel)?.kind
      )
    )
  }
)

function refuseUnknown(
  name: string,
  value: string | null | undefined,
  known: string[]
) {
  if (value && !known.includes(value)) {
    throw refusal(
      `${name} ${JSON.stringify(value)} is not known for draft orders; ` +
        (known.length
          ? `choose one of ${known.join(", ")}.`
          : "the shop lists none (option verification.intake.channels).")
    )
  }
}

const refusal = (sentence: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
