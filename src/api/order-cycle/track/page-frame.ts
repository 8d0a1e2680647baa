import { trackingWords } from "./tracking-words"

/** A page of parcels around its body, which is HTML already. */
export const pageFrame = (
  body: string,
  language: "id" | "en"
) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${trackingWords[language].title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 0 .3rem } h2 { font-size: 1rem; margin: 1.6rem 0 .4rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: 1rem 0 } dt { color: #555 } dd { margin: 0 }
ol, ul { list-style: none; margin: 0; padding: 0 } li { padding: .5rem 0; border-top: 1px solid #ddd }
.status { border-left: .35rem solid #05603a; padding: .4rem .8rem; margin: 1rem 0; font-weight: 600 }
.delayed { border-color: #b54708 } small { color: #555; display: block }
</style>
</head>
<body>${body}</body>
</html>
`
