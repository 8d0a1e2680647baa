import type { Statement } from "../statement"

/** A statement as one page of its account's sequence. */
export type ChainPage = {
  statement: Statement
  /** Where it begins in the file, from 1. */
  line: number
  /** Its balance continues an earlier page (60M). */
  continues: boolean
  /** Its balance is carried to a later page (62M). */
  is_continued: boolean
}
