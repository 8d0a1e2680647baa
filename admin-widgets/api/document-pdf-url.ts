import { backendUrl } from "./backend-url"

/** Where the server gives an issued paper as PDF. */
export const documentPdfUrl = (documentId: string) =>
  `${backendUrl}/admin/order-cycle/documents/${documentId}/pdf`
