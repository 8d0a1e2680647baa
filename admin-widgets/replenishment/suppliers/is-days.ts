/** Whether somebody typed days of a lead time, 1 to 365, or nothing. */
export const isDays = (text: string): boolean =>
  text === "" || (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 365)
