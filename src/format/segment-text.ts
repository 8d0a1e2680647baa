import type { Report } from "../types/report"
import type { Translate } from "./translate"
import { valueText } from "./value-text"

/** A segment in the reader's words: what it is a code of says its dimension. */
export const segmentText = (
  { dimension, segment }: Report["rows"][number],
  t: Translate
): string => valueText(String(dimension), segment, t)
