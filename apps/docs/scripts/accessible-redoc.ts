import { type Edits, withEdits } from './edits.js'

const inScript: Edits = {
  'code that scrolls can be scrolled from the keyboard': [
    /(?<=return new [\w$]+\(`pre`,)([\w$]+)\.transformAttributes\([\w$]+\)/g,
    '{tabindex:0,...$&}',
  ],
  'the choice of an example is named by what it shows': ['"aria-label":`Example`,', ''],
}

/** The same in what is there before the script runs, which Redoc keeps as it is. */
const inHtml: Edits = {
  'code that scrolls can be scrolled from the keyboard': [
    '<pre data-language=',
    '<pre tabindex="0" data-language=',
  ],
}

/** Redoc's script with what readers need who don't use a mouse or don't see the page. */
export const accessibleRedoc = (script: string) => withEdits(script, inScript)
export const accessibleHtml = (html: string) => withEdits(html, inHtml)
