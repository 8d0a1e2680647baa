/** Rows of a page of every list. */
export const pageSize = 20
