/** URL of the public API. */
export const publicBaseUrl = 'https://api.pluralkit.me/v2'
