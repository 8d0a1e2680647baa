import type { journeyKinds } from "./journey-kinds"

export type JourneyKind = keyof typeof journeyKinds
