import type { ModelColumn } from "./model"

/** A column in one line: type, what it says, where from, in which unit. */
export const describeColumn = (
  type: string,
  description: string,
  source: string,
  unit?: string
): ModelColumn => ({ type, description, source, unit })
