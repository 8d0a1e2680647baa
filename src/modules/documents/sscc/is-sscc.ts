import { gs1CheckDigit } from "./gs1-check-digit"

/** Whether a text is 18 digits of which the last is right. */
export const isSscc = (text: string): boolean =>
  /^\d{18}$/.test(text) &&
  gs1CheckDigit(text.slice(0, -1)) === Number(text.slice(-1))
