type FramedPage = {
  title: string
  language: "id" | "en"
  /** HTML already. */
  body: string
  /** CSS of what the frame does not know. */
  style?: string
}

/** A public page around its body. */
export const pageFrame = ({
  title,
  language,
  body,
  style = "",
}: FramedPage) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 0 .3rem }
${style}</style>
</head>
<body>${body}</body>
</html>
`
