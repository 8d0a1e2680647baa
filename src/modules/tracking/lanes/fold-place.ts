const PREFIX =
  /^(provinsi|propinsi|prov|kota|kabupaten|kab|administrasi|adm|daerah khusus ibukota|daerah istimewa|daerah khusus|dki|di) (?=.)/

/**
 * The name of a place without its rank, so that "Kota Bandung", "BANDUNG" and
 * "Kab. Bandung" are one lane: addresses mix them, couriers' hubs do not.
 *
 * @returns lower case words; "" where nothing is said.
 */
export function foldPlace(name: string | null | undefined): string {
  let folded = (name ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
  for (let bare = ""; bare !== folded;) {
    bare = folded
    folded = folded.replace(PREFIX, "")
  }
  return folded
}
