import { openAuditStates } from "../../../types/audit"

/** `openAuditStates` as a list of SQL, which the unique index repeats. */
export const openStatesSql = `(${openAuditStates
  .map((state) => `'${state}'`)
  .join(", ")})`
