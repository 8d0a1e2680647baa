import { findReferenceKeys } from "./find-reference-keys"

/** All keys by which a bank's line may name items. */
export const lineKeys = (line: {
  text: string
  reference: string | null
}): string[] => findReferenceKeys([line.text, line.reference ?? ""].join(" | "))
