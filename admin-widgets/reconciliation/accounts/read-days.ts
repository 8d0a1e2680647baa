/** Days as somebody typed them, up to 90; undefined for what are none. */
export const readDays = (text: string, least: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= 90
    ? Number(text)
    : undefined
