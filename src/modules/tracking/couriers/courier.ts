/** A courier that the shop knows. */
export type Courier = { code: string; name: string }
