const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

/** A text as HTML shows it, tags and all. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => signs[sign])
