import { backendUrl } from "./backend-url"

/** Address of a paper's PDF, which opens with the session's own rights. */
export const documentPdfUrl = (id: string) =>
  `${backendUrl}/admin/order-cycle/documents/${id}/pdf`
