import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { followWord } from "../words/follow-word"

export const followWordStepId = "follow-courier-word"

/** Derives the parcels anew that have a word; it has nothing to take back. */
export const followWordStep = createStep(
  followWordStepId,
  async ({ word_id }: { word_id: string }, { container }) =>
    new StepResponse({ parcels: await followWord(container, word_id) })
)
