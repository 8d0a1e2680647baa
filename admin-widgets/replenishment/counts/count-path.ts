/** The page of a count sheet. */
export const countPath = (id: string) => `/order-cycle/counts/${id}`
