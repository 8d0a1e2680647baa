/** A reference without what people add or drop: `md7k-3q98` is `MD7K3Q98`. */
export const referenceKey = (reference: string): string =>
  reference.toUpperCase().replace(/[^A-Z0-9]/g, "")
