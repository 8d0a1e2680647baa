import { optOutWords } from "./opt-out-words"

/** The page on which a recipient opts out: a question, and its answer. */
export function optOutPage(
  says: "ask" | "done" | "unknown",
  language: "id" | "en"
): string {
  const words = optOutWords[language]
  // Without an action a form goes to the page's own address.
  const form =
    says === "ask"
      ? `<form method="post"><button>${words.button}</button></form>`
      : ""
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.4rem } button { font: inherit; padding: .6rem 1rem; min-height: 44px; color: #fff; background: #05603a; border: 0; border-radius: .3rem }
</style>
</head>
<body><h1>${words.title}</h1><p>${words[says]}</p>${form}</body>
</html>
`
}
