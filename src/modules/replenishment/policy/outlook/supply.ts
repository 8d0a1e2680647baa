/** Goods that are expected: so many units on an ISO day, store-local. */
export type Supply = { on: string; units: number }
