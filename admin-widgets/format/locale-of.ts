/**
 * BCP 47 tag for a language of the dashboard (`ptBR` is `pt-BR`). The
 * browser's own regional variant of that language comes first, since it says
 * how this person writes numbers.
 */
export const localeOf = (language: string, browser: readonly string[] = []) => {
  const tag = language.replace(/([a-z])([A-Z])/, "$1-$2")
  return browser.find((locale) => locale.startsWith(`${tag}-`)) ?? tag
}
