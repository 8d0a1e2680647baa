import { tokenSimilarity } from "./token-similarity"

/** A known word of names and how much it is like a word that was asked, in
 * percent. */
export type SimilarToken = { token: number; similarity: number }

/**
 * All words of the payers' names, numbered. An error leaves either the first
 * or the last two letters of a word as they were: only those are compared.
 */
export class NameIndex {
  private readonly numbers = new Map<string, number>()
  private readonly byEnds = new Map<string, string[]>()
  private readonly answers = new Map<string, SimilarToken[]>()

  /** @returns the word's number. */
  add(token: string): number {
    const known = this.numbers.get(token)
    if (known !== undefined) {
      return known
    }
    const number = this.numbers.size
    this.numbers.set(token, number)
    for (const end of endsOf(token)) {
      const others = this.byEnds.get(end)
      if (others) {
        others.push(token)
      } else {
        this.byEnds.set(end, [token])
      }
    }
    return number
  }

  isKnown(token: string): boolean {
    return this.numbers.has(token)
  }

  /** Known words that are like it; call it once all are added. */
  similarTo(token: string): SimilarToken[] {
    const before = this.answers.get(token)
    if (before) {
      return before
    }
    const near = new Set(
      endsOf(token).flatMap((end) => this.byEnds.get(end) ?? [])
    )
    const answer = [...near].flatMap((known) => {
      const similarity = tokenSimilarity(token, known)
      return similarity > 0
        ? { token: this.numbers.get(known) as number, similarity }
        : []
    })
    this.answers.set(token, answer)
    return answer
  }
}

const endsOf = (token: string) => [
  `${token.slice(0, 2)}-`,
  `-${token.slice(-2)}`,
]
