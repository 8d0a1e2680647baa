import type { DocumentKind, IntakeProfile } from "./intake-profile"

/**
 * What a document is: an order, unless its number begins otherwise. The
 * longest prefix counts.
 */
export function kindOfDocument(
  externalId: string,
  { document_prefixes }: Pick<IntakeProfile, "document_prefixes">
): DocumentKind {
  let longest: string | null = null
  for (const prefix in document_prefixes) {
    if (
      externalId.startsWith(prefix) &&
      prefix.length > (longest?.length ?? -1)
    ) {
      longest = prefix
    }
  }
  return longest === null ? "order" : document_prefixes[longest]
}
