import type { DocumentSnapshot } from "../snapshot/document-snapshot"
import type { DocumentStatus } from "./document-status"
import { drawPapers } from "./draw-papers"
import { planDocument } from "./plan-document"
import type { RenderedDocument } from "./rendered-document"

/** Draws any paper from its snapshot. */
export const renderDocument = (
  snapshot: DocumentSnapshot,
  status: DocumentStatus
): Promise<RenderedDocument> => drawPapers([planDocument(snapshot, status)])
