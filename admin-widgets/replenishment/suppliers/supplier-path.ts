/** The page of a supplier. */
export const supplierPath = (id: string) => `/order-cycle/suppliers/${id}`
