import type { Translate } from "../../../src/format/translate"

/** What a forecast's method is called. */
export const methodText = (method: string, t: Translate): string =>
  t(`forecastMethod.${method}`, { defaultValue: method })
