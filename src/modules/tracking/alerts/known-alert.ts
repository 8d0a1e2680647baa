import type { AlertKind } from "./alert-kind"

/** An alert of a subject that was opened before, and may be closed. */
export type KnownAlert = {
  id: string
  kind: AlertKind
  /** The how-manieth of its kind about its subject, from 1. */
  episode: number
  cause: string
  closed_at: Date | null
}
