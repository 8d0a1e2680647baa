export const DOCUMENTS_MODULE = "order_cycle_documents"
