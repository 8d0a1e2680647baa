/**
 * Micrometres and micrograms in each unit of core's numbers, so fine that
 * every one of them is a number without a rest.
 */
export const finePerUnit = {
  length: { mm: 1e3, cm: 1e4, m: 1e6, in: 25_400 },
  weight: { g: 1e6, kg: 1e9, oz: 28_349_523.125, lb: 453_592_370 },
}
