import type { ReactNode } from "react"
import { documentPdfUrl } from "../api/document-pdf-url"

/** Opens a paper's PDF in a tab of its own. */
export const PdfLink = ({
  id,
  children,
}: {
  id: string
  children: ReactNode
}) => (
  <a
    href={documentPdfUrl(id)}
    target="_blank"
    rel="noreferrer"
    className="text-ui-fg-interactive txt-compact-small"
  >
    {children}
  </a>
)
