import type { DocumentKind, IntakeProfile } from "./intake-profile"

/** What a document is: an order, unless its number begins otherwise. */
export function kindOfDocument(
  externalId: string,
  { document_prefixes }: IntakeProfile
): DocumentKind {
  for (const prefix in document_prefixes) {
    if (externalId.startsWith(prefix)) {
      return document_prefixes[prefix]
    }
  }
  return "order"
}
