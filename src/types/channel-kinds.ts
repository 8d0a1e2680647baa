/** How orders of a channel come in. */
export const channelKinds = [
  "web",
  "phone",
  "email",
  "chat",
  "pos",
  "marketplace",
  "b2b",
] as const

export type ChannelKind = (typeof channelKinds)[number]
