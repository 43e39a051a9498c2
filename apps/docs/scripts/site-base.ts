// The site may be in a folder of its host, as on GitHub Pages. Everything in it names places from the root, `/guides/errors/`.

/** Prefixes links of a built page that don't begin with the site's folder, as those of Astro do. */
export const htmlAt = (base: string, html: string) =>
  html.replace(/(?<=\s(?:href|src)=")\/(?!\/)[^"]*/g, (link) => at(base, link))

/** Prefixes links of a page in Markdown. */
export const markdownAt = (base: string, markdown: string) =>
  markdown.replace(/(?<=\]\()\/(?!\/)[^)\s]*/g, (link) => at(base, link))

const at = (base: string, link: string) => (link.startsWith(base) ? link : base + link.slice(1))

/** The folder as a path with a slash at both ends; `/` if there is none. */
export function readSiteBase(text = '/'): string {
  if (!/^\/?([\w.~-]+\/)*[\w.~-]*\/?$/.test(text))
    throw new Error(`SITE_BASE has to be a path such as /pluralkit-openapi/, not "${text}".`)
  return `/${text}/`.replace(/\/+/g, '/')
}
