import type { VerificationOptions } from "../../../modules/verification/options"
import { type DraftIntake, handTakenKinds } from "../../../types/draft-intake"

/** Channels whose orders a person writes down, by their codes. */
export const listDraftChannels = ({
  channels,
}: VerificationOptions["intake"]): DraftIntake["channels"] =>
  Object.entries(channels).flatMap(([code, { kind }]) =>
    handTakenKinds.some((one) => one === kind) && kind ? [{ code, kind }] : []
  )
