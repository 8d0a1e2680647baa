const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** What a payer writes: `TK` and the display number in Crockford's base 32. */
export function transferReference(displayId: number): string {
  let rest = displayId
  let code = ""
  for (let index = 0; index < 5; index++) {
    code = alphabet[rest % 32] + code
    rest = Math.floor(rest / 32)
  }
  return `TK${code}`
}
