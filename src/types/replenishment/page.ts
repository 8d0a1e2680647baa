/** Which part of a list an answer is. */
export type Page = { count: number; offset: number; limit: number }
