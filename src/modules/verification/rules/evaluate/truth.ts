/** Three-valued: null is "unknown", because a fact is missing. */
export type Truth = boolean | null
