import type { Translate } from "../../src/format/translate"
import type { UnmappedWordDto } from "../../src/types/tracking-words"

/** What a word is called: its code, else what the courier wrote. */
export const wordName = (
  { code, sample }: Pick<UnmappedWordDto, "code" | "sample">,
  t: Translate
) => code || sample || t("unknownWords.noWords")
