import type { City } from "./city"
import type { Step } from "./step"

/** One thing that happened, and when the courier's systems told of it. */
export type Scan = {
  step: Step
  city: City
  /** Milliseconds since 1970, whole seconds; a minute has one scan at most. */
  at: number
  /** When it can be seen, in the same unit; never before `at`. */
  published_at: number
  reason: "not_home" | "closed" | "refused" | "address" | "weather" | null
}
