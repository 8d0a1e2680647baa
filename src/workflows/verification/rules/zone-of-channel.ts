import type { VerificationOptions } from "../../../modules/verification/options"

/**
 * IANA zone in which a channel's hours are told: the channel's own, its
 * profile's, else the shop's.
 */
export const zoneOfChannel = (
  channel: string | null,
  { intake, timeZone }: Pick<VerificationOptions, "intake" | "timeZone">
): string => {
  const known =
    channel && Object.hasOwn(intake.channels, channel)
      ? intake.channels[channel]
      : undefined
  return known?.zone ?? known?.profile?.time_zone ?? timeZone
}
