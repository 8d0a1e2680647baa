/** Whole units as somebody typed them; null for what are none. */
export const readQuantity = (text: string): number | null =>
  /^\d{1,9}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null
