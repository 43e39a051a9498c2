const placeholder = '{{error-codes}}'

/** Replaces the placeholder in the prose pages by a table of the document's `x-error-codes`. */
export const errorCodesTable = () => ({
  Root: {
    leave(root) {
      for (const tag of root.tags ?? []) {
        tag.description = tag.description?.replace(placeholder, () => table(root['x-error-codes']))
      }
    },
  },
})

const table = (errorCodes) =>
  [
    '| Code | Status | Message | When |',
    '| ---: | ---: | --- | --- |',
    ...errorCodes.map(
      ({ code, status, message, when }) => `| \`${code}\` | ${status} | ${cell(message)} | ${cell(when)} |`,
    ),
  ].join('\n')

const cell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
