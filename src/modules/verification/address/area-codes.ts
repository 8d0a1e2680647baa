import { parentCode } from "./parent-code"

/** An area and those it lies in, nearest first; none for no area. */
export const areaCodes = (code: string | null): string[] =>
  code ? [code, ...areaCodes(parentCode(code) || null)] : []
