import type { VerificationOptions } from "../../../modules/verification/options"

/** IANA zone in which a channel's hours are told; else the shop's. */
export const zoneOfChannel = (
  channel: string | null,
  { intake, timeZone }: Pick<VerificationOptions, "intake" | "timeZone">
): string =>
  (channel && intake.channels[channel]?.profile?.time_zone) || timeZone
