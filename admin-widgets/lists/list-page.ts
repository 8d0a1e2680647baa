/** Which rows of a list are asked for. */
export type ListPage = { offset: number; limit: number }
