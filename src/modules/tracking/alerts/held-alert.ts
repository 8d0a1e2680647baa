import type { AlertKind } from "./alert-kind"

/** An alert whose conditions hold now. */
export type HeldAlert = {
  kind: AlertKind
  /**
   * What makes two of a kind the same episode, for example the scan after
   * which a parcel stalled: the same cause is told once.
   */
  cause: string
  /** Figures that say why. */
  facts: Record<string, string | number | null>
}
