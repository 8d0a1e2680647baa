/** Looks a text up in the `order-cycle` namespace; the first key that has one. */
export type Translate = (
  key: string | string[],
  values?: Record<string, string | number>
) => string
