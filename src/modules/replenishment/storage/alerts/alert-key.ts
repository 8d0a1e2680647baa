import type { AlertDraft } from "../../policy/alerts/stock-alert"

/** There is one open alert of a kind about a subject at a location. */
export const alertKey = ({ kind, subject_id, location_id }: AlertDraft) =>
  [kind, subject_id, location_id ?? ""].join(":")
