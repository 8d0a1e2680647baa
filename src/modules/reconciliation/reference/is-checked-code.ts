import { checkCharacter } from "./check-character"

const FEWEST = 4

/** Does the last character check the others after MOD 37,36? */
export const isCheckedCode = (key: string): boolean =>
  key.length >= FEWEST &&
  /^[0-9A-Z]+$/.test(key) &&
  checkCharacter(key.slice(0, -1)) === key.slice(-1)
